import { formatDay } from '../../calendar/day';
import { type Moment, momentText } from '../../calendar/moment';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { type Cell, isDateCell } from '../../workbook/cells/cell';
import { cellText } from '../../workbook/cells/read-cell';
import type { RowOf } from '../../workbook/cells/tab';
import { cellOf } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import { findRows } from '../../workbook/reading/find-rows';
import { obligationOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { answerDetail } from './answer-detail';

type DispatchRow = RowOf<typeof dispatchesTab>;
type TrackingRow = RowOf<typeof trackingTab>;

/** What people read of a dispatch, in forms and in its row. */
const SHOWN = Object.entries(dispatchesTab.columns).filter(([, { hidden }]) => !hidden);

/** What forms change of a row of Theo dõi beside the answer. */
const TOLD = [
  'acknowledgeExtendedTo',
  'trainExtendedTo',
  'exemptBecause',
  'reason',
  'checked',
  'returnedBecause',
] as const;

/** Writes a cell as people read it. */
const shown = (cell: Cell) => (isDateCell(cell) ? formatDay(cell.day) : cellText(cell));

const held = (row: DispatchRow, words: Words) =>
  SHOWN.map(([key, column]) => shown(cellOf(row[key as keyof DispatchRow], column, words)));

/** Gives what a form has seen of the dispatches that it offers, for `changedMeanwhile`. */
export function seenDispatches(rows: readonly DispatchRow[], words: Words): string {
  return JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, held(row, words)])));
}

/**
 * Says what of a dispatch was changed elsewhere since a form was opened, before it is written over; null when nothing was,
 * or when the dispatch holds already what the form writes.
 */
export function changedMeanwhile(
  row: DispatchRow,
  { seen = '' }: FormAnswers,
  { writes, words }: { readonly writes: Partial<DispatchRow>; readonly words: Words },
): FormOutcome | null {
  if (Object.entries(writes).every(([key, value]) => row[key as keyof DispatchRow] === value))
    return null;
  const known: Readonly<Record<string, readonly string[]>> = seen === '' ? {} : JSON.parse(seen);
  const before = known[row.id];
  const now = held(row, words);
  const { headers } = words.tabs.dispatches;
  const changes = SHOWN.flatMap(([key], at) =>
    before && before[at] !== now[at] ? [`${headers[key]}: ${now[at]}`] : [],
  );
  if (changes.length === 0) return null;
  const values = { number: row.number, changes: changes.join('; ') };
  const message = format(words.says.dispatchChangedElsewhere, values);
  const after = JSON.stringify({ ...known, [row.id]: now });
  return { done: false, problems: [{ field: '', message }], seen: after };
}

/** What a form has seen of Theo dõi: when it was opened, and what rows held that were changed in that minute or told of since. */
interface SeenRows {
  readonly at: Moment;
  readonly rows: Readonly<Record<string, string>>;
}

const rowDigest = (row: TrackingRow) => digestOf(JSON.stringify(obligationOf(row)));

/** Gives what a form that is opened now has seen of Theo dõi, for `rowChangedMeanwhile`: rows are stamped to the minute. */
export function seenRows(ports: Ports): string {
  const at = ports.clock.now();
  const { rows } = findRows(ports, trackingTab, 'changedAt', [momentText(at)]);
  const digests = rows.map(({ row }) => [row.key, rowDigest(row)]);
  const seen: SeenRows = { at, rows: Object.fromEntries(digests) };
  return JSON.stringify(seen);
}

/** Says the same of rows of Theo dõi. */
export function rowsChangedMeanwhile(
  rows: readonly TrackingRow[],
  { seen = '' }: FormAnswers,
  words: Words,
): FormOutcome | null {
  if (seen === '') return null;
  const known: SeenRows = JSON.parse(seen);
  const after = { ...known.rows };
  const changed = rows.filter((row) => {
    const digest = rowDigest(row);
    const isNews = row.changedAt !== null && row.changedAt >= known.at && after[row.key] !== digest;
    if (isNews) after[row.key] = digest;
    return isNews;
  });
  const problems = changed.map((row) => ({ field: '', message: changedSentence(row, words) }));
  if (problems.length === 0) return null;
  return { done: false, problems, seen: JSON.stringify({ ...known, rows: after }) };
}

function changedSentence(row: TrackingRow, words: Words): string {
  const { headers } = words.tabs.tracking;
  const told = TOLD.flatMap((key) => {
    const text = shown(cellOf(row[key], trackingTab.columns[key], words));
    return text === '' ? [] : [`${headers[key]}: ${text}`];
  });
  const { acknowledgeState } = words.choices;
  const states = [acknowledgeState[row.acknowledge], answerDetail(row, words), ...told];
  const values = {
    who: row.changedBy,
    at: momentText(row.changedAt ?? ''),
    now: states.join('; '),
  };
  return format(words.says.rowChangedElsewhere, { key: row.unitName, ...values });
}
