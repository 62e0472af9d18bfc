import { type Day, formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import type { Dispatch } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { BLANK, row, type SummaryRow, sentence } from '../../workbook/tabs/summary-sheet';
import type { ListedUnit } from '../rules/unit-line';

/** Most units in a list. The tab Theo dõi has all of them. */
const MOST_LISTED = 200;

export interface ListWords {
  readonly words: Words;
  readonly language: Language;
}

/** Words of lists that name the stages of one dispatch. */
export interface StageListWords extends ListWords {
  readonly dispatch: Dispatch;
}

/** `asOf` is the day of the figures. */
export function redListRows(
  units: readonly ListedUnit[],
  asOf: Day,
  context: StageListWords,
): SummaryRow[] {
  const { overdue, overdueColumns, difficulties, expected, justOverdue } = context.words.summary;
  const expectedRows = (day: Day | null) =>
    day === null
      ? []
      : remarkRows(expected[day < asOf ? 'passed' : 'ahead'], { remark: formatDay(day) }, 'list');
  return listed(units, { context, heading: overdue, heads: overdueColumns }, (unit, at) => [
    ...unit.overdue.map(({ stage, due, daysLate, followedUp }, nth) => {
      const days = daysLate === 0 ? justOverdue : daysLate;
      const about = [stageText(stage, due, context), days, followedUp?.times ?? ''];
      return row('alarm', ...nameCells(unit, at, nth), ...about);
    }),
    ...expectedRows(unit.expectedOn),
    ...remarkRows(difficulties, unit, 'list'),
  ]);
}

export function extendedListRows(
  units: readonly ListedUnit[],
  context: StageListWords,
): SummaryRow[] {
  const { extended, extendedColumns, remarks } = context.words.summary;
  return listed(units, { context, heading: extended, heads: extendedColumns }, (unit, at) => [
    ...unit.extended.map(({ stage, until }, nth) =>
      row('plain', ...nameCells(unit, at, nth), stageText(stage, until, context)),
    ),
    ...remarkRows(remarks.reason, unit),
  ]);
}

function nameCells({ name }: ListedUnit, at: number, nth: number): (string | number)[] {
  return nth === 0 ? [at + 1, name] : ['', ''];
}

function stageText(
  stage: Stage,
  until: Day,
  { words, language, dispatch }: StageListWords,
): string {
  const { stageDay, stages } = words.summary;
  const name = stageName(stage, dispatch, stages, language);
  return format(stageDay, { stage: name, day: formatDay(until) });
}

export function remarkListRows(
  units: readonly ListedUnit[],
  { heading, remark }: { readonly heading: string; readonly remark: string },
  context: ListWords,
): SummaryRow[] {
  const { order, block } = context.words.summary.columns;
  const [, unit] = context.words.summary.overdueColumns;
  const parts = { context, heading, heads: [order, unit, block] };
  return listed(units, parts, (one, at) => [
    row('plain', at + 1, one.name, one.block),
    ...remarkRows(remark, one),
  ]);
}

interface ListParts {
  readonly context: ListWords;
  readonly heading: string;
  readonly heads: readonly string[];
}

function listed(
  units: readonly ListedUnit[],
  { context: { words, language }, heading, heads }: ListParts,
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
