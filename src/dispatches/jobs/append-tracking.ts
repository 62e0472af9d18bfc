import type { Directive } from '../../records/directive';
import { newObligation, type Obligation } from '../../records/obligation';
import type { Recipient } from '../../units/rules/recipients';
import type { Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { lastRowOf } from '../../workbook/reading/find-rows';
import { readTab } from '../../workbook/reading/office';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { removeRows } from '../../workbook/writing/remove-rows';
import { addRows } from '../../workbook/writing/write-rows';
import { isUntouched } from '../rules/untouched-row';

type TrackingRow = RowOf<typeof trackingTab>;

/** A dispatch with units that are to get a row in it. */
export interface Asked {
  readonly directive: Directive;
  /** With the reason for which one of them owes nothing from the first. */
  readonly recipients: readonly (Recipient & { readonly exemptBecause?: string })[];
}

/**
 * Adds to Theo dõi a row for each unit of each dispatch. Rows that are there already for one of these dispatches or units,
 * which the column with this key names, a dead run has left: only where there are some is all read, as `writeTracking` says.
 */
export function appendTracking(
  ports: Ports,
  asked: readonly Asked[],
  key: 'directive' | 'unit',
  values: ReadonlySet<string>,
): void {
  const rows = asked.flatMap(({ directive, recipients }) =>
    recipients.map(({ unit, role, exemptBecause = '' }) =>
      trackingRow(
        { ...newObligation(directive.id, unit.code, role), exemptBecause },
        directive,
        unit,
      ),
    ),
  );
  const { rows: there } = ports.workbook.scan(trackingTab, [key]);
  if (there.some(({ texts: [text = ''] }) => values.has(text))) {
    const read = readTab(ports, trackingTab, ports.words());
    writeTracking(ports, read, rows, (row) => values.has(row[key]));
  } else addRows(ports, trackingTab, lastRowOf(ports, trackingTab), rows);
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
  const left = read.rows.filter(({ row }) => isOurs(row));
  const stale = left.filter(
    ({ row }) => isUntouched({ ...row, ...AS_BORN }, '') && !wanted.some((one) => fits(one, row)),
  );
  const there = new Set(left.filter((one) => !stale.includes(one)).map(({ row }) => row.key));
  const rows = wanted.filter(({ key }) => !there.has(key));
  removeRows(ports, trackingTab, read, new Set(stale.map(({ at }) => at)));
  const now = stale.length > 0 ? readTab(ports, trackingTab, ports.words()) : read;
  addRows(ports, trackingTab, now, rows);
}

/** A row that a unit takes over from another, or that owes nothing from the first, is born with these. */
const AS_BORN = {
  reason: '',
  acknowledgeExtendedTo: null,
  trainExtendedTo: null,
  exemptBecause: '',
};

function fits(wanted: TrackingRow, row: TrackingRow): boolean {
  return BORN_WITH.every((key) => wanted[key] === row[key]);
}

/** What tells a new row from others. */
const BORN_WITH = [
  'key',
  'number',
  'unitName',
  'block',
  'role',
  'reason',
  'acknowledgeExtendedTo',
  'trainExtendedTo',
  'exemptBecause',
] as const;
