import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import { completedOf } from '../../records/figures';
import { format } from '../../texts/format';
import { formatCount } from '../../texts/number-text';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
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
import { dispatchLine, type SummaryLayout, summaryHeadRows } from './summary-head';
import { extendedListRows, redListRows, remarkListRows } from './summary-lists';
import { subordinateRows } from './summary-subordinates';
import { audienceRows, bodiesOf, figureTable, periodRows } from './summary-tables';

export function layOutSummary(layout: SummaryLayout): SummarySheet {
  const { words, language, summaries } = layout;
  const { byDispatch, document, resultsChart, trendChart, paused } = words.summary;
  const rows = summaryHeadRows(layout);
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
 * Columns that each chart draws, counted from 1. `results` draws the block and four results; `trend` draws
 * cut-off day, acknowledged share, completed share and deadlines.
 */
const DRAWN = { results: [2, 7, 8, 9, 10], trend: [3, 6, 14, 13] };

interface SheetParts {
  readonly rows: SummaryRow[];
  readonly charts: SummaryChart[];
}

function addSummary(sheet: SheetParts, summary: Summary, layout: SummaryLayout): void {
  const { words, language, summaries } = layout;
  const { byBlock, noBlock, byParent, columns, parent, noneOverdue } = words.summary;
  const { blocks, totals: total, rollUp, overdue, periods } = summary;
  const { rows } = sheet;
  if (summaries.length > 1) rows.push(BLANK, ...sentence('title', dispatchLine(summary, layout)));
  const hasTrend = periods.length > 0;
  const isAnyLate = overdue.length > 0;
  const sentences = summarySentences(summary, layout, isAnyLate && !hasTrend ? 'page' : 'list');
  // Without overdue units and closed periods, the space beside the results chart is free for the sentences
  const isBelow = isAnyLate || hasTrend;
  const list = isAnyLate
    ? redListRows(withBlocks(summary), layout).slice(1)
    : [...sentence('heading', noneOverdue, 'list'), ...(isBelow ? [] : sentences)];
  const resultsAt = addBeside(sheet, list, blocks.length > 0);
  const named = blocks.map(({ name, figures }) => ({ name: name || noBlock, figures }));
  const blocksAt = rows.length + 1;
  rows.push(...figureTable(byBlock, named, { words, language, name: columns.block, total }));
  const periodsAt = rows.length + 1;
  rows.push(...periodRows(summary, words));
  const trendAt = addBeside(sheet, isBelow ? sentences : [], hasTrend);
  const at = { results: [blocksAt, resultsAt], trend: [periodsAt, trendAt] } as const;
  sheet.charts.push(...chartsOf(summary, at, words));
  const bodies = figureTable(byParent, bodiesOf(rollUp), {
    words,
    language,
    name: parent,
    total: null,
  });
  const subordinates = subordinateRows(summary, layout);
  rows.push(
    ...audienceRows(summary, words),
    ...bodies,
    ...subordinates,
    ...otherLists(summary, layout),
  );
}

/** Adds the block to the names of units that share a name. */
function withBlocks({ overdue, units }: Summary): ListedUnit[] {
  const nameOf = unambiguousNames(units);
  return overdue.map((unit) => ({ ...unit, name: nameOf(unit) }));
}

/** Returns the number of the list's first row that is not blank, counted from 1. */
function addBeside({ rows }: SheetParts, list: readonly SummaryRow[], hasChart: boolean): number {
  const at = rows.length + 1 + list.findIndex(({ kind }) => kind !== 'blank');
  const emptyRows = hasChart ? CHART_ROWS + 1 - list.length : 0;
  rows.push(...list, ...Array.from({ length: Math.max(0, emptyRows) }, () => BLANK));
  return at;
}

function summarySentences(
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

function deadlineText({ setDay, due }: Deadline, { summary }: Words): string {
  if (setDay === due) return formatDay(due);
  return format(summary.deadlineRolled, { due: formatDay(due), asked: formatDay(setDay) });
}

/**
 * `table` is the row where a chart's table begins with a blank row and a heading. `list` is the row where the
 * list beside the chart begins.
 */
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
    ...extendedListRows(summary.extended, layout),
    ...remarkListRows(summary.exempt, { heading: exempt, remark: reason }, layout),
    ...remarkListRows(summary.unreachable, { heading: unreachable, remark: phone }, layout),
    ...remarkListRows(summary.outdated, { heading: outdated, remark: difficulties }, layout),
    ...remarkListRows(summary.unexpected, { heading: unexpected, remark: reason }, layout),
  ];
}
