import { type Dispatch, toDispatchId } from '../../records/dispatch';
import { ANSWER_FIELDS, newObligation, type Obligation } from '../../records/obligation';
import { pick } from '../../records/pick';
import { toUnitCode } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { Recipient } from '../../units/rules/recipients';
import { type Rows, readRows } from '../../workbook/cells/read-rows';
import type { Ports, WritePorts } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { readTab } from '../../workbook/reading/office';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { removeRows } from '../../workbook/writing/remove-rows';
import { isAsCreated } from '../rules/untouched-row';
import { addPart, type RowsLeft, type TrackingRow } from './add-in-sections';

export interface DispatchRecipients {
  readonly dispatch: Dispatch;
  /** `exemptBecause` is the reason if a unit is exempt from the start, or with `asked: 'no'` taken out. */
  readonly recipients: readonly (Recipient &
    Partial<Pick<Obligation, 'asked' | 'exemptBecause'>>)[];
}

/** Adds the missing rows of the recipients (`appendRows`). */
export function appendTracking(
  ports: Ports,
  dispatches: readonly DispatchRecipients[],
  appending: Appending,
): RowsLeft | null {
  const wanted = dispatches.flatMap(({ dispatch, recipients }) =>
    recipients.map(({ unit, role, ...exemption }) =>
      trackingRow({ ...newObligation(dispatch.id, unit.code, role), ...exemption }, dispatch, unit),
    ),
  );
  return appendRows(ports, wanted, appending);
}

/**
 * Adds the missing rows, or the first part of them. Returns the rest, or `null` once all exist; rows of several
 * sections are checked in one more. If a row that was added before does not match, or the end of the tab moved
 * meanwhile, corrects the whole tab and adds all missing rows. The caller must hold the lock.
 */
export function appendRows(
  ports: Ports,
  wanted: readonly TrackingRow[],
  { key, isOurs }: Appending,
): RowsLeft | null {
  const last = lastRowsOf(ports, trackingTab);
  const end = last.grid.rows[last.grid.rows.length - 1];
  const rows = end ? ports.reader.scan(trackingTab, [key]).rows : [];
  const foundAt = rows.flatMap(({ at, texts: [text = ''] }) => (isOurs(text) ? [at] : []));
  const left = ports.reader.readPlaces(trackingTab, foundAt, last.places.key + 1);
  const found = readRows(trackingTab, { ...last.grid, rows: left }, ports.words()).rows;
  const missing = indexBy(wanted, 'key');
  const known = found.filter(({ row }) => fits(missing.get(row.key), row));
  if (known.length < foundAt.length || end?.at !== rows[rows.length - 1]?.at) {
    const read = readTab(ports, trackingTab, ports.words());
    writeTracking(ports, read, wanted, (row) => isOurs(row[key]));
    return null;
  }
  for (const { row } of known) missing.delete(row.key);
  if (missing.size === 0) return null;
  const part = addPart(ports, last, [...missing.values()]);
  return foundAt.length === 0 && part.left.length === 0 ? null : part;
}

/** Rows whose column `key` is one of `isOurs` were added before, by an earlier call or an interrupted run. */
interface Appending {
  readonly key: 'dispatchId' | 'unitCode';
  readonly isOurs: (text: string) => boolean;
}

/**
 * Call it before the dispatch or the units are written: until these exist, jobs ignore the rows, so an
 * interrupted run does no harm. `isOurs` recognises rows of an interrupted run. Those that match or that
 * somebody changed are kept; the others are removed.
 */
function writeTracking(
  ports: WritePorts,
  read: Rows<typeof trackingTab>,
  wanted: readonly TrackingRow[],
  isOurs: (row: Obligation) => boolean,
): void {
  const missing = indexBy(wanted, 'key');
  const stale = new Set<number>();
  for (const { at, row } of read.rows) {
    if (!isOurs(row)) continue;
    const takenOver = row.reason === '' ? {} : UNANSWERED;
    const isNew = isAsCreated({ ...row, ...takenOver, ...INITIAL_VALUES });
    if (isNew && !fits(missing.get(row.key), row)) stale.add(at);
    else missing.delete(row.key);
  }
  removeRows(ports, trackingTab, read, stale);
  const now = stale.size > 0 ? readTab(ports, trackingTab, ports.words()) : read;
  addRows(ports, trackingTab, now, [...missing.values()]);
}

/**
 * Columns that a new row may have filled: the row takes over from another unit, or is exempt from the start.
 * `isAsCreated` gets these empty values instead of the row's, so that such a row still counts as new.
 */
const INITIAL_VALUES = {
  reason: '',
  acknowledgeExtendedTo: null,
  completeExtendedTo: null,
  exemptBecause: '',
};

/** A new row with a `reason` may also have taken over answers of other units. */
const UNANSWERED = pick(newObligation(toDispatchId(''), toUnitCode('')), ANSWER_FIELDS);

function fits(wanted: TrackingRow | undefined, row: TrackingRow): boolean {
  if (!wanted) return false;
  return COMPARED.every((key) => {
    const [one, other] = [wanted[key], row[key]];
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  });
}

/**
 * Columns in which a row left by an interrupted run must equal the wanted row. Without the dropdowns, which are
 * read otherwise than written if their stage is not asked.
 */
const COMPARED = [
  ...(Object.keys(INITIAL_VALUES) as (keyof typeof INITIAL_VALUES)[]),
  'number',
  'unitName',
  'block',
  'role',
  ...ANSWER_FIELDS.filter((key) => key !== 'acknowledge' && key !== 'complete'),
] as const;
