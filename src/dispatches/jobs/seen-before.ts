import { formatDay } from '../../calendar/day';
import { formatMoment, type Moment } from '../../calendar/moment';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import { FIGURE_PART } from '../../records/requested-figure';
import { digestOf } from '../../texts/digest';
import { filledLines } from '../../texts/filled-lines';
import { format } from '../../texts/format';
import { ownValue } from '../../texts/own-value';
import type { Words } from '../../words/words';
import { type Cell, isDateCell } from '../../workbook/cells/cell';
import { cellText } from '../../workbook/cells/read-cell';
import { headerNames, type RowOf } from '../../workbook/cells/tab';
import { cellOf } from '../../workbook/cells/write-cells';
import type { OfficePorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { obligationOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { answerDetail } from './answer-detail';
import type { FoundRow } from './find-obligation';

type DispatchRow = RowOf<typeof dispatchesTab>;
type TrackingRow = RowOf<typeof trackingTab>;

const SHOWN = Object.entries(dispatchesTab.columns).filter(([, { hidden }]) => !hidden);

/** Columns of Theo dõi, besides the answers, that forms can change. */
const SHOWN_OF_ROW = [
  'acknowledgeExtendedTo',
  'completeExtendedTo',
  'exemptBecause',
  'reason',
  'checked',
  'returnedBecause',
] as const;

const displayText = (cell: Cell) => (isDateCell(cell) ? formatDay(cell.day) : cellText(cell));

/** A cell with several lines or parts, such as requested figures, as part of a sentence. */
const inSentence = (cell = '') =>
  filledLines(cell)
    .map((line) => line.split(` ${FIGURE_PART} `).join(', '))
    .join('; ');

const shownCells = (row: DispatchRow, words: Words) =>
  SHOWN.map(([key, column]) => displayText(cellOf(row[key as keyof DispatchRow], column, words)));

/** Displayed cells of the dispatches that a form offers, as JSON for `changedMeanwhile`. */
export function seenDispatches(rows: readonly DispatchRow[], words: Words): string {
  return JSON.stringify(Object.fromEntries(rows.map((row) => [row.id, shownCells(row, words)])));
}

/**
 * Problem that lists the changes to a dispatch since the form was opened. `null` if there are none, or if the
 * dispatch already has the values in `writes`.
 */
export function changedMeanwhile(
  row: DispatchRow,
  { seen = '' }: FormAnswers,
  { writes, words }: { readonly writes: Partial<DispatchRow>; readonly words: Words },
): FormOutcome | null {
  if (Object.entries(writes).every(([key, value]) => row[key as keyof DispatchRow] === value))
    return null;
  const known: Readonly<Record<string, readonly string[]>> = seen === '' ? {} : JSON.parse(seen);
  const before = ownValue(known, row.id);
  const now = shownCells(row, words);
  const headers = headerNames(dispatchesTab, words);
  const changes = SHOWN.flatMap(([key], at) =>
    before && before[at] !== now[at]
      ? [`${headers[key as keyof DispatchRow]}: ${inSentence(now[at])}`]
      : [],
  );
  if (changes.length === 0) return null;
  const values = { number: row.number, changes: changes.join('; ') };
  const message = format(words.says.dispatchChangedElsewhere, values);
  const after = JSON.stringify({ ...known, [row.id]: now });
  return { done: false, problems: [{ field: '', message }], seen: after };
}

/**
 * `at` is the time at which the form was opened. `rows` has digests by row key: of rows changed in the minute
 * of `at`, and of rows whose later change was shown to the user.
 */
interface SeenRows {
  readonly at: Moment;
  readonly rows: Readonly<Record<string, string>>;
}

/** Changes with every change of the row that forms and answers make. */
export function rowDigest(row: TrackingRow): string {
  return digestOf(JSON.stringify(obligationOf(row)));
}

/**
 * State of Theo dõi for `rowsChangedMeanwhile`, as JSON. Rows are stamped to the minute, so those changed in
 * this minute need a digest.
 */
export function seenRows(ports: OfficePorts): string {
  const at = ports.clock.now();
  const { rows } = matchingRows(ports, trackingTab, 'changedAt', [formatMoment(at)]);
  const digests = rows.map(({ row }) => [row.key, rowDigest(row)]);
  const seen: SeenRows = { at, rows: Object.fromEntries(digests) };
  return JSON.stringify(seen);
}

export function rowsChangedMeanwhile(
  rows: readonly FoundRow[],
  { seen = '' }: FormAnswers,
  words: Words,
): FormOutcome | null {
  if (seen === '') return null;
  const known: SeenRows = JSON.parse(seen);
  const after = new Map(Object.entries(known.rows));
  const problems = rows.flatMap(({ found, dispatch }) => {
    if (!found) return [];
    const { row } = found;
    const digest = rowDigest(row);
    const isChanged =
      row.changedAt !== null && row.changedAt >= known.at && after.get(row.key) !== digest;
    if (isChanged) after.set(row.key, digest);
    return isChanged ? [{ field: '', message: changedSentence(row, dispatch, words) }] : [];
  });
  if (problems.length === 0) return null;
  const rowsAfter = Object.fromEntries(after);
  return { done: false, problems, seen: JSON.stringify({ ...known, rows: rowsAfter }) };
}

function changedSentence(row: TrackingRow, dispatch: Dispatch, words: Words): string {
  const headers = headerNames(trackingTab, words);
  const details = SHOWN_OF_ROW.flatMap((key) => {
    const text = displayText(cellOf(row[key], trackingTab.columns[key], words));
    return text === '' ? [] : [`${headers[key]}: ${text}`];
  });
  const { acknowledgeState } = words.choices;
  const states = [
    ...(dispatch.asks === 'receiptAndResult' ? [acknowledgeState[row.acknowledge]] : []),
    answerDetail(row, dispatch, words),
    ...details,
  ];
  const values = {
    who: row.changedBy,
    at: formatMoment(row.changedAt ?? ''),
    now: states.join('; '),
  };
  return format(words.says.rowChangedElsewhere, { key: row.unitName, ...values });
}
