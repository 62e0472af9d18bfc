import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import { completedOf } from '../../records/figures';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { namesApart } from '../../units/rules/names-apart';
import type { Words } from '../../words/words';
import {
  BLANK,
  CHART_COLUMNS,
  CHART_ROWS,
  type SummaryChart,
  type SummaryRow,
  type SummarySheet,
  sentence,
} from '../../workbook/tabs/summary-sheet';
import type { Summary } from '../rules/summarise';
import type { ListedUnit } from '../rules/unit-line';
import { briefingLines } from './briefing-lines';
import { dispatchLine, headRows, type SummaryLayout } from './summary-head';
import { extendedList, redList, remarkList } from './summary-lists';
import { subordinateTable } from './summary-subordinates';
import { audienceTable, bodiesOf, figureTable, periodTable } from './summary-tables';

/**
 * Lays out Tổng hợp: what a leader reads first; all dispatches in a table where there are several; of each who is overdue,
 * the blocks with bars, the periods, then sentences and the rest. Charts stand beside lists.
 */
export function layOutSummary(layout: SummaryLayout): SummarySheet {
  const { words, language, summaries } = layout;
  const { byDispatch, document, resultsChart, trendChart, paused } = words.summary;
  const rows = headRows(layout);
  if (summaries.length > 1) {
    const named = summaries.map(({ dispatch: { type, number, state }, totals: figures }) => ({
      name: format(words.letters.document, { type, number }) + (state === 'paused' ? paused : ''),
      figures,
    }));
    rows.push(...figureTable(byDispatch, named, { words, language, name: document, total: null }));
  }
  const charts: SummaryChart[] = [];
  for (const summary of summaries) addSummary({ rows, charts }, summary, layout);
  const chartTitles = [resultsChart, trendChart].map((title) => title.replace(/\{.*/, ''));
  return { rows, charts, chartTitles };
}

/**
 * Columns of its table that a chart draws, counted from 1: the blocks and their four results; the days of the periods, the
 * shares acknowledged and completed, and the deadlines.
 */
const DRAWN = { results: [2, 7, 8, 9, 10], trend: [3, 6, 14, 13] };

interface Page {
  readonly rows: SummaryRow[];
  readonly charts: SummaryChart[];
}

function addSummary(page: Page, summary: Summary, layout: SummaryLayout): void {
  const { words, language, summaries } = layout;
  const { byBlock, noBlock, byParent, columns, parent, noneOverdue } = words.summary;
  const { blocks, totals: total, rollUp, overdue, periods } = summary;
  const { rows } = page;
  if (summaries.length > 1) rows.push(BLANK, ...sentence('title', dispatchLine(summary, layout)));
  const hasTrend = periods.length > 0;
  const isAnyLate = overdue.length > 0;
  const said = sayings(summary, layout, isAnyLate && !hasTrend ? 'page' : 'list');
  // Sentences stand beside a chart, with the periods or where nobody is late
  const isBelow = isAnyLate || hasTrend;
  const list = isAnyLate
    ? redList(withBlocks(summary), layout).slice(1)
    : [...sentence('heading', noneOverdue, 'list'), ...(isBelow ? [] : said)];
  const resultsAt = addBeside(page, list, blocks.length > 0);
  const named = blocks.map(({ name, figures }) => ({ name: name || noBlock, figures }));
  const blocksAt = rows.length + 1;
  rows.push(...figureTable(byBlock, named, { words, language, name: columns.block, total }));
  const periodsAt = rows.length + 1;
  rows.push(...periodTable(summary, words));
  const trendAt = addBeside(page, isBelow ? said : [], hasTrend);
  const at = { results: [blocksAt, resultsAt], trend: [periodsAt, trendAt] } as const;
  page.charts.push(...chartsOf(summary, at, words));
  const bodies = figureTable(byParent, bodiesOf(rollUp), {
    words,
    language,
    name: parent,
    total: null,
  });
  const subordinates = subordinateTable(summary, layout);
  rows.push(
    ...audienceTable(summary, words),
    ...bodies,
    ...subordinates,
    ...otherLists(summary, layout),
  );
}

/** Gives the overdue units; one whose name others bear too is told by its block. */
function withBlocks({ overdue, units }: Summary): ListedUnit[] {
  const nameOf = namesApart(units);
  return overdue.map((unit) => ({ ...unit, name: nameOf(unit) }));
}

/** Adds a list, and empty rows to as many as the chart takes that stands beside it; gives the row of its heading. */
function addBeside({ rows }: Page, list: readonly SummaryRow[], hasChart: boolean): number {
  const at = rows.length + 1 + list.findIndex(({ kind }) => kind !== 'blank');
  const short = hasChart ? CHART_ROWS + 1 - list.length : 0;
  rows.push(...list, ...Array.from({ length: Math.max(0, short) }, () => BLANK));
  return at;
}

/** What the figures come to, in sentences. */
function sayings(
  summary: Summary,
  { words, language }: SummaryLayout,
  across: 'page' | 'list',
): SummaryRow[] {
  const { title, evidence, deadlines } = words.summary;
  const { dispatch, acknowledgeDeadline, trainDeadline, checked, selfReported } = summary;
  const { type, number, subject, issuedOn } = dispatch;
  const document = format(words.letters.document, { type, number }).toUpperCase();
  const count = (value: number) => formatCount(value, language);
  const lines = [
    format(deadlines, {
      acknowledge: deadlineText(acknowledgeDeadline, words),
      train: deadlineText(trainDeadline, words),
    }),
    ...briefingLines(summary, words, language),
    format(evidence, {
      checked: count(checked.units),
      checkedDone: count(completedOf(checked)),
      own: count(selfReported.units),
      ownDone: count(completedOf(selfReported)),
      others: count(summary.answeredByOthers),
      silent: count(summary.silent),
    }),
  ];
  const heading = format(title, { document, day: formatDay(issuedOn), subject });
  return [
    BLANK,
    ...sentence('heading', heading, across),
    ...lines.flatMap((line) => sentence('plain', line, across)),
  ];
}

function deadlineText({ setDay: asked, due }: Deadline, { summary }: Words): string {
  if (asked === due) return formatDay(due);
  return format(summary.deadlineRolled, { due: formatDay(due), asked: formatDay(asked) });
}

/** Makes the charts from the rows at which their tables begin, an empty one and a heading first, and the lists beside them. */
function chartsOf(
  { dispatch: { number }, blocks, periods }: Summary,
  at: Readonly<Record<SummaryChart['kind'], readonly [table: number, list: number]>>,
  { summary: { resultsChart, trendChart } }: Words,
): SummaryChart[] {
  const chart = (kind: SummaryChart['kind'], title: string, rows: number): SummaryChart => {
    const [table, row] = at[kind];
    return {
      kind,
      title: format(title, { number }),
      ranges: DRAWN[kind].map((column) => ({ row: table + 2, column, rows })),
      row,
      column: CHART_COLUMNS[kind],
    };
  };
  return [
    ...(blocks.length > 0 ? [chart('results', resultsChart, blocks.length + 1)] : []),
    ...(periods.length > 0 ? [chart('trend', trendChart, periods.length + 2)] : []),
  ];
}

function otherLists(summary: Summary, layout: SummaryLayout): SummaryRow[] {
  const { exempt, unreachable, outdated, unexpected, remarks, difficulties } = layout.words.summary;
  const { reason, phone } = remarks;
  return [
    ...extendedList(summary.extended, layout),
    ...remarkList(summary.exempt, { heading: exempt, remark: reason }, layout),
    ...remarkList(summary.unreachable, { heading: unreachable, remark: phone }, layout),
    ...remarkList(summary.outdated, { heading: outdated, remark: difficulties }, layout),
    ...remarkList(summary.unexpected, { heading: unexpected, remark: reason }, layout),
  ];
}
