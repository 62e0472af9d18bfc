import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import type { Moment } from '../../calendar/moment';
import { completedOf } from '../../records/figures';
import type { Language } from '../../texts/language';
import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import {
  BLANK,
  CHART_ROWS,
  type SummaryChart,
  type SummaryRow,
  type SummarySheet,
  sentence,
} from '../../workbook/tabs/summary-sheet';
import type { Summary } from '../rules/summarise';
import { briefingLines } from './briefing-lines';
import { extendedList, redList, remarkList } from './summary-lists';
import { lowerTable } from './summary-lower';
import { audienceTable, bodiesOf, figureTable, periodTable } from './summary-tables';

/** What Tổng hợp is laid out from. */
export interface SummaryLayout {
  readonly summaries: readonly Summary[];
  readonly words: Words;
  readonly language: Language;
  readonly officeName: string;
  readonly at: Moment;
  /** What a reader must know before the figures, in a sentence; '' when there is nothing. */
  readonly warning: string;
  /** Which letters are kept back, in a line that stands before everything; '' when none are. */
  readonly held: string;
}

/** Lays out Tổng hợp: all dispatches in a table where there are several, then each with tables, charts and lists. */
export function layOutSummary(layout: SummaryLayout): SummarySheet {
  const { words, officeName, at, summaries, warning, held } = layout;
  const { asOf, none, byDirective, document, resultsChart, trendChart } = words.summary;
  const day = formatDay(at.slice(0, 10));
  const rows = [
    ...(held === '' ? [] : sentence('alarm', held)),
    ...sentence('office', officeName.toUpperCase()),
    ...sentence('asOf', say(asOf, { time: at.slice(11, 16), day })),
    ...(warning === '' ? [] : sentence('note', warning)),
    ...(summaries.length === 0 && warning === '' ? sentence('note', none) : []),
  ];
  if (summaries.length > 1) {
    const named = summaries.map(({ directive: { type, number }, totals: figures }) => ({
      name: say(words.letters.document, { type, number }),
      figures,
    }));
    rows.push(...figureTable(byDirective, named, { words, name: document, total: null }));
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

function addSummary({ rows, charts }: Page, summary: Summary, layout: SummaryLayout): void {
  const { words } = layout;
  const { byBlock, noBlock, byParent, columns, parent } = words.summary;
  const { blocks, totals: total, rollUp } = summary;
  rows.push(...headRows(summary, layout), ...redList(summary.overdue, layout));
  const named = blocks.map(({ name, figures }) => ({ name: name || noBlock, figures }));
  const blockRows = figureTable(byBlock, named, { words, name: columns.block, total });
  const blocksAt = rows.push(...blockRows) - (blockRows.length - 1);
  const periodRows = periodTable(summary, words);
  const periodsAt = rows.push(...periodRows) - (periodRows.length - 1);
  const made = chartsOf(summary, { blocksAt, periodsAt, row: rows.length + 2 }, words);
  charts.push(...made);
  if (made.length > 0) rows.push(BLANK, ...Array.from({ length: CHART_ROWS }, () => BLANK));
  const bodies = figureTable(byParent, bodiesOf(rollUp), { words, name: parent, total: null });
  const lower = lowerTable(summary, layout);
  rows.push(...audienceTable(summary, words), ...bodies, ...lower, ...otherLists(summary, layout));
}

function headRows(summary: Summary, { words, language }: SummaryLayout): SummaryRow[] {
  const { title, evidence, deadlines } = words.summary;
  const { directive, acknowledgeDeadline, trainDeadline, checked, selfReported } = summary;
  const { type, number, subject, issuedOn } = directive;
  const document = say(words.letters.document, { type, number }).toUpperCase();
  const count = (value: number) => formatCount(value, language);
  return [
    BLANK,
    ...sentence('title', say(title, { document, day: formatDay(issuedOn), subject })),
    ...sentence(
      'note',
      say(deadlines, {
        acknowledge: deadlineText(acknowledgeDeadline, words),
        train: deadlineText(trainDeadline, words),
      }),
    ),
    ...briefingLines(summary, words, language).flatMap((line) => sentence('headline', line)),
    ...sentence(
      'note',
      say(evidence, {
        checked: count(checked.units),
        checkedDone: count(completedOf(checked)),
        own: count(selfReported.units),
        ownDone: count(completedOf(selfReported)),
        others: count(summary.answeredByOthers),
        silent: count(summary.silent),
      }),
    ),
  ];
}

function deadlineText({ asked, due }: Deadline, { summary }: Words): string {
  if (asked === due) return formatDay(due);
  return say(summary.deadlineRolled, { due: formatDay(due), asked: formatDay(asked) });
}

/** The tables stand with a heading row first, so their column heads are one row below it. */
function chartsOf(
  { directive: { number }, blocks, periods }: Summary,
  { blocksAt, periodsAt, row }: { blocksAt: number; periodsAt: number; row: number },
  { summary: { resultsChart, trendChart } }: Words,
): SummaryChart[] {
  const heads = (at: number) => at + 2;
  const cells = (at: number, column: number, columns: number, count: number) => ({
    row: heads(at),
    column,
    rows: count + 1,
    columns,
  });
  const results: SummaryChart = {
    kind: 'results',
    title: say(resultsChart, { number }),
    ranges: [cells(blocksAt, 2, 1, blocks.length), cells(blocksAt, 6, 4, blocks.length)],
    row,
  };
  const points = periods.length + 1;
  const trend: SummaryChart = {
    kind: 'trend',
    title: say(trendChart, { number }),
    ranges: [cells(periodsAt, 2, 1, points), cells(periodsAt, 5, 1, points)],
    row,
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
