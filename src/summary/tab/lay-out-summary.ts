import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import { completedOf } from '../../records/figures';
import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
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
import { lowerTable } from './summary-lower';
import { audienceTable, bodiesOf, figureTable, periodTable } from './summary-tables';

/**
 * Lays out Tổng hợp: what a leader reads first; all dispatches in a table where there are several; of each who is overdue,
 * the blocks with bars, then sentences and the rest. Charts stand beside lists.
 */
export function layOutSummary(layout: SummaryLayout): SummarySheet {
  const { words, language, summaries } = layout;
  const { byDirective, document, resultsChart, trendChart, paused } = words.summary;
  const rows = headRows(layout);
  if (summaries.length > 1) {
    const named = summaries.map(({ directive: { type, number, state }, totals: figures }) => ({
      name: say(words.letters.document, { type, number }) + (state === 'paused' ? paused : ''),
      figures,
    }));
    rows.push(...figureTable(byDirective, named, { words, language, name: document, total: null }));
  }
  const charts: SummaryChart[] = [];
  for (const summary of summaries) addSummary({ rows, charts }, summary, layout);
  const chartTitles = [resultsChart, trendChart].map((title) => title.replace(/\{.*/, ''));
  return { rows, charts, chartTitles };
}

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
  const list =
    overdue.length > 0
      ? redList(withBlocks(summary), layout).slice(1)
      : [...sentence('heading', noneOverdue, 'list'), ...sayings(summary, layout, 'list')];
  const resultsAt = addBeside(page, list, blocks.length > 0);
  const named = blocks.map(({ name, figures }) => ({ name: name || noBlock, figures }));
  const blockRows = figureTable(byBlock, named, { words, language, name: columns.block, total });
  const blocksAt = rows.push(...blockRows) - (blockRows.length - 1);
  if (overdue.length > 0) rows.push(...sayings(summary, layout, 'page'));
  const trendAt = addBeside(page, periodTable(summary, words), periods.length > 0);
  page.charts.push(...chartsOf(summary, { blocksAt, resultsAt, trendAt }, words));
  const bodies = figureTable(byParent, bodiesOf(rollUp), {
    words,
    language,
    name: parent,
    total: null,
  });
  const lower = lowerTable(summary, layout);
  rows.push(...audienceTable(summary, words), ...bodies, ...lower, ...otherLists(summary, layout));
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
  const { directive, acknowledgeDeadline, trainDeadline, checked, selfReported } = summary;
  const { type, number, subject, issuedOn } = directive;
  const document = say(words.letters.document, { type, number }).toUpperCase();
  const count = (value: number) => formatCount(value, language);
  const lines = [
    say(deadlines, {
      acknowledge: deadlineText(acknowledgeDeadline, words),
      train: deadlineText(trainDeadline, words),
    }),
    ...briefingLines(summary, words, language),
    say(evidence, {
      checked: count(checked.units),
      checkedDone: count(completedOf(checked)),
      own: count(selfReported.units),
      ownDone: count(completedOf(selfReported)),
      others: count(summary.answeredByOthers),
      silent: count(summary.silent),
    }),
  ];
  const heading = say(title, { document, day: formatDay(issuedOn), subject });
  return [
    BLANK,
    ...sentence('heading', heading, across),
    ...lines.flatMap((line) => sentence('plain', line, across)),
  ];
}

function deadlineText({ asked, due }: Deadline, { summary }: Words): string {
  if (asked === due) return formatDay(due);
  return say(summary.deadlineRolled, { due: formatDay(due), asked: formatDay(asked) });
}

/** The tables stand with a heading row first, so their column heads are one row below it. */
function chartsOf(
  { directive: { number }, blocks, periods }: Summary,
  at: { readonly blocksAt: number; readonly resultsAt: number; readonly trendAt: number },
  { summary: { resultsChart, trendChart } }: Words,
): SummaryChart[] {
  const points = periods.length + 1;
  const cells = (row: number, column: number, columns: number, count: number) => ({
    row,
    column,
    rows: count + 1,
    columns,
  });
  const results: SummaryChart = {
    kind: 'results',
    title: say(resultsChart, { number }),
    ranges: [
      cells(at.blocksAt + 2, 2, 1, blocks.length),
      cells(at.blocksAt + 2, 7, 4, blocks.length),
    ],
    row: at.resultsAt,
    column: CHART_COLUMNS.results,
  };
  const trend: SummaryChart = {
    kind: 'trend',
    title: say(trendChart, { number }),
    ranges: [cells(at.trendAt + 1, 2, 1, points), cells(at.trendAt + 1, 6, 1, points)],
    row: at.trendAt,
    column: CHART_COLUMNS.trend,
  };
  return [...(blocks.length > 0 ? [results] : []), ...(periods.length > 0 ? [trend] : [])];
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
