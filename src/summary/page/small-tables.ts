import { formatDay } from '../../calendar/day';
import { completedOf } from '../../records/figures';
import type { ShownSummary } from '../rules/readers-summary';
import type { Summary } from '../rules/summarise';
import { listPart } from './long-table';
import type { SummaryPage } from './summary-page';
import { tableColumn } from './table';

/** The last row has the figures as of `asOf`. `null` before the first closing. */
export function periodTable(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words, share, count } = summaryPage;
  const { periods, totals, asOf } = summary;
  const points = [
    ...periods.map((point) => ({ ...point, remark: remarkOf(summaryPage, point) })),
    { period: words.now, cutOff: asOf, figures: totals, remark: '' },
  ];
  const rows = points.map(({ period, cutOff, figures, remark }) => [
    remark === '' ? period : `${period} (${remark})`,
    formatDay(cutOff),
    share(figures.acknowledged, figures.units),
    share(completedOf(figures), figures.units),
    count(figures.overdue),
  ]);
  const heads = [words.cutOff, words.acknowledged, words.completed, words.overdueUnits];
  const columns = [
    tableColumn(words.period, 'name wide'),
    ...heads.map((head) => tableColumn(head, 'number wide')),
  ];
  return periods.length === 0
    ? null
    : listPart(summaryPage, { title: words.byPeriod, columns, rows });
}

function remarkOf(
  { words }: SummaryPage,
  { corrected, sound }: Summary['periods'][number],
): string {
  return sound ? (corrected ? words.corrected : '') : words.tampered;
}

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
  const { eligible, attended, attendedShare } = words.columns;
  const heads = [eligible, attended, attendedShare].map((head) => tableColumn(head, 'number wide'));
  const columns = [tableColumn(words.audience, 'name wide'), ...heads];
  return rows.length === 0
    ? null
    : listPart(summaryPage, { title: words.byAudience, columns, rows });
}

export function parentTable(
  summaryPage: SummaryPage,
  { rollUp, leftOut }: ShownSummary,
): HTMLElement | null {
  const { words, share, of } = summaryPage;
  const rows = rollUp.map(({ name, depth, below }) => [
    `${'· '.repeat(depth)}${name}`,
    `${of(below.acknowledged, below.units)} (${share(below.acknowledged, below.units)})`,
    `${of(completedOf(below), below.units)} (${share(completedOf(below), below.units)})`,
    summaryPage.count(below.overdue),
  ]);
  const heads = [words.acknowledged, words.completed, words.overdueUnits];
  const columns = [
    tableColumn(words.parent, 'name wide'),
    ...heads.map((head) => tableColumn(head, 'number wide')),
  ];
  const parts = { title: words.byParent, columns, rows };
  return rows.length === 0 ? null : listPart(summaryPage, parts, leftOut?.rollUp);
}
