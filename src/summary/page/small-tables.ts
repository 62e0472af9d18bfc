import { formatDay } from '../../calendar/day';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { isStageCounted } from '../../records/figure-scope';
import { type Figures, type StageFigures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import type { ShownSummary } from '../rules/readers-summary';
import { hasDeadline, restOfRollUp, type Summary } from '../rules/summarise';
import { listPart } from './long-table';
import type { SummaryPage } from './summary-page';
import { tableColumn } from './table';

/** The last row has the figures as of `asOf`. `null` before the first closing. */
export function periodTable(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words, share, count } = summaryPage;
  const { dispatch, periods, totals, asOf } = summary;
  const stages = askedStages(dispatch);
  const isDue = hasDeadline(summary);
  const points = [
    ...periods.map((point) => ({ ...point, remark: remarkOf(summaryPage, point) })),
    { period: words.now, cutOff: asOf, figures: totals, remark: '' },
  ];
  const rows = points.map(({ period, cutOff, figures, remark }) => [
    remark === '' ? period : `${period} (${remark})`,
    formatDay(cutOff),
    ...stages.map((stage) => doneCell(figures, stage, ({ done, asked }) => share(done, asked))),
    ...(isDue ? [count(figures.overdue)] : []),
  ]);
  const heads = [words.cutOff, ...resultHeads(summaryPage, dispatch, isDue)];
  const columns = [
    tableColumn(words.period, 'name wide'),
    ...heads.map((head) => tableColumn(head, 'number wide')),
  ];
  return periods.length === 0
    ? null
    : listPart(summaryPage, { title: words.byPeriod, columns, rows });
}

/** Headings of the columns of each stage, and of the overdue units if there is a deadline. */
function resultHeads(
  { words, stage: nameOf }: SummaryPage,
  dispatch: Dispatch,
  isDue: boolean,
): string[] {
  return [
    ...askedStages(dispatch).map((stage) => nameOf(words.done, stage, dispatch)),
    ...(isDue ? [words.overdueUnits] : []),
  ];
}

/** Text on a stage; `''` if the units were not asked it. */
function doneCell(
  figures: Figures,
  stage: Stage,
  textOf: (figures: StageFigures) => string,
): string {
  return isStageCounted(figures, stage) ? textOf(stageFigures(figures, stage)) : '';
}

function remarkOf(
  { words }: SummaryPage,
  { corrected, sound }: Summary['periods'][number],
): string {
  return sound ? (corrected ? words.corrected : '') : words.tampered;
}

/** Table of eligible and attending people by audience. `null` if there are none or the task is no training. */
export function audienceTable(
  summaryPage: SummaryPage,
  { audiences }: Summary,
): HTMLElement | null {
  const { words, share, count } = summaryPage;
  const rows = audiences
    .filter(({ eligible, attended }) => eligible + attended > 0)
    .map(({ audience, eligible, attended }) => [
      words.audiences[audience ?? 'none'],
      count(eligible),
      count(attended),
      share(attended, eligible),
    ]);
  const { eligible, attended, attendance } = words.columns.preset;
  const heads = [eligible, attended, attendance].map((head) => tableColumn(head, 'number wide'));
  const columns = [tableColumn(words.audience, 'name wide'), ...heads];
  return rows.length === 0
    ? null
    : listPart(summaryPage, { title: words.byAudience, columns, rows });
}

export function parentTable(summaryPage: SummaryPage, summary: ShownSummary): HTMLElement | null {
  const { words, share, of } = summaryPage;
  const { dispatch, rollUp, leftOut } = summary;
  const isDue = hasDeadline(summary);
  const row = (name: string, figures: Figures) => [
    name,
    ...askedStages(dispatch).map((stage) =>
      doneCell(figures, stage, ({ done, asked }) => `${of(done, asked)} (${share(done, asked)})`),
    ),
    ...(isDue ? [summaryPage.count(figures.overdue)] : []),
  ];
  const rest = leftOut?.rollUp ? null : restOfRollUp(summary);
  const rows = [
    ...rollUp.map(({ name, depth, below }) => row(`${'· '.repeat(depth)}${name}`, below)),
    ...(rest ? [row(words.otherUnits, rest)] : []),
  ];
  const heads = resultHeads(summaryPage, dispatch, isDue);
  const columns = [
    tableColumn(words.parent, 'name wide'),
    ...heads.map((head) => tableColumn(head, 'number wide')),
  ];
  const parts = { title: words.byParent, columns, rows };
  return rows.length === 0 ? null : listPart(summaryPage, parts, leftOut?.rollUp);
}
