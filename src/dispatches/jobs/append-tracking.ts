import type { Dispatch } from '../../records/dispatch';
import { newObligation, type Obligation } from '../../records/obligation';
import { indexBy } from '../../texts/group-by';
import type { Recipient } from '../../units/rules/recipients';
import { type Rows, readRows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { lastRowOf } from '../../workbook/reading/find-rows';
import { readTab } from '../../workbook/reading/office';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { removeRows } from '../../workbook/writing/remove-rows';
import { rowsThere } from '../../workbook/writing/row-ids';
import { addRows } from '../../workbook/writing/write-rows';
import { isUntouched } from '../rules/untouched-row';

type TrackingRow = RowOf<typeof trackingTab>;

/** A dispatch with units that are to get a row in it. */
export interface Asked {
  readonly dispatch: Dispatch;
  /** With the reason for which one of them owes nothing from the first. */
  readonly recipients: readonly (Recipient & { readonly exemptBecause?: string })[];
}

/**
 * Adds to Theo dõi a row for each unit of each dispatch, at most so many; tells whether all stand then. Rows that are there
 * already for one of these dispatches or units, which the column with this key names, a dead run has left, or the section
 * before: only where one does not fit is all read and written, as `writeTracking` says.
 */
export function appendTracking(
  ports: Ports,
  asked: readonly Asked[],
  { key, values, most = Infinity }: Appending,
): boolean {
  const wanted = asked.flatMap(({ dispatch, recipients }) =>
    recipients.map(({ unit, role, exemptBecause = '' }) =>
      trackingRow(
        { ...newObligation(dispatch.id, unit.code, role), exemptBecause },
        dispatch,
        unit,
      ),
    ),
  );
  const { rows } = ports.workbook.scan(trackingTab, [key]);
  const places = rows.flatMap(({ at, texts: [text = ''] }) => (values.has(text) ? [at] : []));
  const last = lastRowOf(ports, trackingTab);
  const born = rowsThere(ports, trackingTab, places, last.places.key + 1);
  const there = readRows(trackingTab, { ...last.grid, rows: born }, ports.words()).rows;
  const missing = indexBy(wanted, 'key');
  const known = there.filter(({ row }) => fits(missing.get(row.key), row));
  const [end] = last.grid.rows;
  if (known.length < places.length || end?.at !== rows[rows.length - 1]?.at) {
    const read = readTab(ports, trackingTab, ports.words());
    writeTracking(ports, read, wanted, (row) => values.has(row[key]));
    return true;
  }
  for (const { row } of known) missing.delete(row.key);
  addRows(ports, trackingTab, last, [...missing.values()].slice(0, most));
  return missing.size <= most;
}

/** By which column rows of a dead run are known, and the most rows that are added at once. */
interface Appending {
  readonly key: 'dispatch' | 'unit';
  readonly values: ReadonlySet<string>;
  readonly most?: number;
}

/**
 * Adds rows to Theo dõi, with one write, before the dispatch or the units that they are for are written: a run that dies
 * in between leaves rows that nothing reads. Of rows that `isOurs` knows for such, those that fit are kept, and the others
 * go.
 */
export function writeTracking(
  ports: Ports,
  read: Rows<typeof trackingTab>,
  wanted: readonly TrackingRow[],
  isOurs: (row: Obligation) => boolean,
): void {
  const missing = indexBy(wanted, 'key');
  const stale = new Set<number>();
  for (const { at, row } of read.rows) {
    if (!isOurs(row)) continue;
    const isNew = isUntouched({ ...row, ...AS_BORN }, '');
    if (isNew && !fits(missing.get(row.key), row)) stale.add(at);
    else missing.delete(row.key);
  }
  removeRows(ports, trackingTab, read, stale);
  const now = stale.size > 0 ? readTab(ports, trackingTab, ports.words()) : read;
  addRows(ports, trackingTab, now, [...missing.values()]);
}

/** A row that a unit takes over from another, or that owes nothing from the first, is born with these. */
const AS_BORN = {
  reason: '',
  acknowledgeExtendedTo: null,
  trainExtendedTo: null,
  exemptBecause: '',
};

function fits(wanted: TrackingRow | undefined, row: TrackingRow): boolean {
  return BORN_WITH.every((key) => wanted?.[key] === row[key]);
}

/** What tells a new row from others. */
const BORN_WITH = [
  ...(Object.keys(AS_BORN) as (keyof typeof AS_BORN)[]),
  'number',
  'unitName',
  'block',
  'role',
] as const;
