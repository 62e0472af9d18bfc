import { type Day, formatDay } from '../../calendar/day';
import type { Stage } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { BLANK, row, type SummaryRow, sentence } from '../../workbook/tabs/summary-sheet';
import type { ListedUnit } from '../rules/unit-line';

/** Units that a list of the tab names; all of them stand in Theo dõi. */
const MOST_LISTED = 200;

/** What lists are laid out with. */
export interface ListWords {
  readonly words: Words;
  readonly language: Language;
}

/** Lays out the red list: a row for each stage that is overdue, and what the unit said hinders it. */
export function redList(units: readonly ListedUnit[], desk: ListWords): SummaryRow[] {
  const { overdue, overdueColumns, difficulties, expected } = desk.words.summary;
  return listed(units, { desk, heading: overdue, heads: overdueColumns }, (unit, at) => [
    ...unit.overdue.map(({ stage, due, daysLate }, nth) => {
      const about = [stageText(stage, due, desk), daysLate, nth === 0 ? unit.reminders : ''];
      return row('alarm', ...nameCells(unit, at, nth), ...about);
    }),
    ...remarkRows(expected, { remark: unit.expectedOn ? formatDay(unit.expectedOn) : '' }, 'list'),
    ...remarkRows(difficulties, unit, 'list'),
  ]);
}

/** Lays out the units that were granted a later deadline: a row for each stage, and why. */
export function extendedList(units: readonly ListedUnit[], desk: ListWords): SummaryRow[] {
  const { extended, extendedColumns, remarks } = desk.words.summary;
  return listed(units, { desk, heading: extended, heads: extendedColumns }, (unit, at) => [
    ...unit.extended.map(({ stage, until }, nth) =>
      row('plain', ...nameCells(unit, at, nth), stageText(stage, until, desk)),
    ),
    ...remarkRows(remarks.reason, unit),
  ]);
}

/** A unit is numbered and named in the first of its rows. */
function nameCells({ name }: ListedUnit, at: number, nth: number): (string | number)[] {
  return nth === 0 ? [at + 1, name] : ['', ''];
}

function stageText(stage: Stage, until: Day, { words }: ListWords): string {
  const { stageDay, stages } = words.summary;
  return format(stageDay, { stage: stages[stage], day: formatDay(until) });
}

/** Lays out a list of units, each with a remark. */
export function remarkList(
  units: readonly ListedUnit[],
  { heading, remark }: { readonly heading: string; readonly remark: string },
  desk: ListWords,
): SummaryRow[] {
  const { order, block } = desk.words.summary.columns;
  const [, unit] = desk.words.summary.overdueColumns;
  const parts = { desk, heading, heads: [order, unit, block] };
  return listed(units, parts, (one, at) => [
    row('plain', at + 1, one.name, one.block),
    ...remarkRows(remark, one),
  ]);
}

interface ListParts {
  readonly desk: ListWords;
  readonly heading: string;
  readonly heads: readonly string[];
}

function listed(
  units: readonly ListedUnit[],
  { desk: { words, language }, heading, heads }: ListParts,
  rowsOf: (unit: ListedUnit, at: number) => SummaryRow[],
): SummaryRow[] {
  if (units.length === 0) return [];
  const count = (value: number) => formatCount(value, language);
  const rest = units.length - MOST_LISTED;
  const more = format(words.summary.more, { count: count(rest), tab: words.tabs.tracking.name });
  return [
    BLANK,
    ...sentence('heading', format(heading, { count: count(units.length) })),
    row('heads', ...heads),
    ...units.slice(0, MOST_LISTED).flatMap(rowsOf),
    ...(rest > 0 ? sentence('note', more) : []),
  ];
}

function remarkRows(
  label: string,
  { remark }: Pick<ListedUnit, 'remark'>,
  across: 'page' | 'list' = 'page',
): SummaryRow[] {
  return remark === '' ? [] : sentence('note', format(label, { remark }), across);
}
