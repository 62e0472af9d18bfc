import { formatDay } from '../../calendar/day';
import { askedText } from '../../dispatches/rules/asked-text';
import { dayAndHour } from '../../dispatches/rules/day-and-hour';
import { askedStages } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { scopeOf } from '../../records/figure-scope';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { unambiguousNames } from '../../units/rules/unambiguous-names';
import type { Words } from '../../words/words';
import {
  BLANK,
  CHART_COLUMNS,
  CHART_ROWS,
  type StandingChart,
  type SummaryChart,
  type SummaryRow,
  type SummarySheet,
  sentence,
} from '../../workbook/tabs/summary-sheet';
import { sourcesText } from '../rules/sources';
import { hasDeadline, restOfRollUp, type Summary } from '../rules/summarise';
import type { ListedUnit } from '../rules/unit-line';
import { presetTotals } from '../rules/value-totals';
import { briefingLines } from './briefing-lines';
import { documentName } from './document-name';
import { dispatchLine, type SummaryLayout, summaryHeadRows } from './summary-head';
import { extendedListRows, redListRows, remarkListRows } from './summary-lists';
import {
  audienceRows,
  bodiesOf,
  figureTable,
  periodRows,
  requestedRows,
  resultSeries,
  roundRows,
  trendSeries,
} from './summary-tables';

/** Rows kept free below lists if there are several dispatches, so that a list that grows a little moves no chart. */
const SPARE_ROWS = 3;

/** Rows of a table above its titles of columns: a blank one and a heading. */
const TABLE_HEAD = 2;

const NOWHERE = { row: 0, rangeRow: 0 };

/** Rows of charts by key, at which they stay if what is above them leaves room. */
export type ChartPlaces = ReadonlyMap<string, Pick<StandingChart, 'row' | 'rangeRow'>>;

/** Dispatches whose charts have a place come in the order of these places, before all others. */
export function layOutSummary(
  layout: SummaryLayout,
  places: ChartPlaces = new Map(),
): SummarySheet {
  const { words, language, summaries } = layout;
  const { byDispatch, document, paused } = words.summary;
  const rows = summaryHeadRows(layout);
  if (summaries.length > 1) {
    const presets = summaries.map(({ values }) => presetTotals(values));
    const named = summaries.map(({ dispatch, totals: figures }, at) => ({
      name: documentName(dispatch, words) + (dispatch.state === 'paused' ? paused : ''),
      figures,
      sums: presets[at]?.total ?? [],
    }));
    const scope = scopeOf(summaries.map(({ dispatch }) => dispatch));
    const preset = presets.find((one) => one !== null) ?? null;
    const head = { name: document, scope, total: null, preset };
    rows.push(...figureTable(byDispatch, named, { words, language, ...head }));
  }
  const charts: SummaryChart[] = [];
  const placeOf = ({ dispatch: { id } }: Summary) =>
    placeIn(places, id, 'results')?.row ?? placeIn(places, id, 'trend')?.row ?? Number.MAX_VALUE;
  const inOrder = [...summaries].sort((one, other) => placeOf(one) - placeOf(other));
  for (const summary of inOrder) addSummary({ rows, charts, places }, summary, layout);
  return { rows, charts };
}

interface SheetParts {
  readonly rows: SummaryRow[];
  readonly charts: SummaryChart[];
  readonly places: ChartPlaces;
}

function chartKey(dispatchId: string, kind: SummaryChart['kind']): string {
  return dispatchId + kind.charAt(0);
}

function placeIn(places: ChartPlaces, dispatchId: string, kind: SummaryChart['kind']) {
  return places.get(chartKey(dispatchId, kind));
}

/** Adds blank rows until the next one is `row`. If that row is taken or above `least`, adds `spare` ones or up to `least`. */
function padTo(rows: SummaryRow[], row: number, spare = 0, least = 0): void {
  const free = rows.length + 1;
  const next = row >= Math.max(free, least) ? row : Math.max(free + spare, least);
  rows.push(...Array.from({ length: Math.max(0, next - free) }, () => BLANK));
}

function addSummary(sheet: SheetParts, summary: Summary, layout: SummaryLayout): void {
  const { words, language, summaries } = layout;
  const { byBlock, noBlock, byParent, otherUnits, columns, parent, noneOverdue, noDeadlineSet } =
    words.summary;
  const { dispatch, blocks, totals: total, values, rollUp, overdue, periods } = summary;
  const scope = scopeOf([dispatch]);
  const { rows, places } = sheet;
  const spare = summaries.length > 1 ? SPARE_ROWS : 0;
  const at = (kind: SummaryChart['kind']) => placeIn(places, dispatch.id, kind) ?? NOWHERE;
  const title =
    summaries.length > 1 ? [BLANK, ...sentence('title', dispatchLine(summary, layout))] : [];
  padTo(rows, at('results').row - title.length, spare);
  rows.push(...title);
  const hasTrend = periods.length > 0;
  const isAnyLate = overdue.length > 0;
  const sentences = summarySentences(summary, layout, isAnyLate && !hasTrend ? 'page' : 'list');
  // Without overdue units and closed periods, the space beside the results chart is free for the sentences
  const isBelow = isAnyLate || hasTrend;
  const list = isAnyLate
    ? redListRows(withBlocks(summary), summary.asOf, { ...layout, dispatch }).slice(1)
    : [
        ...sentence('heading', hasDeadline(summary) ? noneOverdue : noDeadlineSet, 'list'),
        ...(isBelow ? [] : sentences),
      ];
  const resultsAt = rows.length + 1;
  const least = blocks.length > 0 ? resultsAt + CHART_ROWS + 1 : 0;
  rows.push(...list);
  padTo(rows, at('results').rangeRow - TABLE_HEAD, spare, least);
  const preset = presetTotals(values);
  const named = blocks.map(({ name, figures }, index) => ({
    name: name || noBlock,
    figures,
    sums: preset?.blocks[index]?.sums ?? [],
  }));
  const blocksAt = rows.length + 1;
  const head = { words, language, name: columns.block, scope, total, preset };
  rows.push(...figureTable(byBlock, named, head));
  padTo(rows, at('trend').rangeRow - TABLE_HEAD);
  const periodsAt = rows.length + 1;
  rows.push(...periodRows(summary, words));
  padTo(rows, at('trend').row - 1);
  // The sentences begin with a blank row
  const trendAt = rows.length + 2;
  if (isBelow) rows.push(...sentences);
  if (hasTrend) padTo(rows, 0, 0, trendAt + CHART_ROWS);
  const drawn = { results: [blocksAt, resultsAt], trend: [periodsAt, trendAt] } as const;
  sheet.charts.push(...chartsOf(summary, drawn, layout));
  const rest = restOfRollUp(summary);
  const bodies = figureTable(
    byParent,
    [...bodiesOf(rollUp), ...(rest ? [{ name: otherUnits, figures: rest }] : [])],
    { words, language, name: parent, scope, total },
  );
  rows.push(
    ...requestedRows(summary, words),
    ...roundRows(summary, words),
    ...audienceRows(summary, words),
    ...bodies,
    ...otherLists(summary, layout),
  );
}

/** Adds the block to the names of units that share a name. */
function withBlocks({ overdue, units }: Summary): ListedUnit[] {
  const nameOf = unambiguousNames(units);
  return overdue.map((unit) => ({ ...unit, name: nameOf(unit) }));
}

function summarySentences(
  summary: Summary,
  { words, language }: SummaryLayout,
  across: 'page' | 'list',
): SummaryRow[] {
  const { title, sources } = words.summary;
  const { dispatch } = summary;
  const { subject, issuedOn } = dispatch;
  const document = documentName(dispatch, words).toUpperCase();
  const stages = askedStages(dispatch);
  // Without a deadline and without overdue units, the heading beside the chart already says so
  const hasDueSentences = hasDeadline(summary) || summary.overdue.length > 0;
  const dueSentences = stages.map((stage) => deadlineText(stage, summary, words)).join(' ');
  const lines = [
    ...(hasDueSentences ? [dueSentences] : []),
    ...briefingLines(summary, words, language),
    sourcesText(summary.sources, sources, language),
  ];
  const titleText: string = askedText(dispatch, title, language);
  const heading = format(titleText, { document, day: formatDay(issuedOn), subject });
  return [
    BLANK,
    ...sentence('heading', heading, across),
    ...lines.flatMap((line) => sentence('plain', line, across)),
  ];
}

/** Sentence with the deadline of a stage, or that it has none. */
function deadlineText(
  stage: Stage,
  { dispatch, deadlines }: Summary,
  { summary: { deadlines: sentences, noDeadlines, deadlineRolled }, language }: Words,
): string {
  const deadline = deadlines[stage];
  if (!deadline) return noDeadlines[stage];
  const due = dayAndHour(dispatch, stage, deadline.due, language) ?? formatDay(deadline.due);
  const asked = formatDay(deadline.setDay);
  const isRolled = deadline.setDay !== deadline.due;
  return format(sentences[stage], { day: isRolled ? format(deadlineRolled, { due, asked }) : due });
}

/**
 * `table` is the row where a chart's table begins with a blank row and a heading. `list` is the row where the
 * list beside the chart begins.
 */
function chartsOf(
  summary: Summary,
  at: Readonly<Record<SummaryChart['kind'], readonly [table: number, list: number]>>,
  { words, language }: SummaryLayout,
): SummaryChart[] {
  const { dispatch, blocks, periods } = summary;
  const { resultsChart, trendChart } = words.summary;
  const chart = (kind: SummaryChart['kind'], title: string, rows: number): SummaryChart => {
    const [table, row] = at[kind];
    const drawn = kind === 'results' ? resultSeries(summary) : trendSeries(summary);
    return {
      key: chartKey(dispatch.id, kind),
      kind,
      title: format(title, { number: dispatchNumber(dispatch) }),
      ranges: drawn.map(({ column }) => ({ row: table + TABLE_HEAD, column, rows })),
      colours: drawn.map(({ colour }) => colour).filter((colour) => colour !== ''),
      row,
      column: CHART_COLUMNS[kind],
    };
  };
  const results: string = askedText(dispatch, resultsChart, language);
  const trend: string = trendChart[dispatch.asks];
  return [
    ...(blocks.length > 0 ? [chart('results', results, blocks.length + 1)] : []),
    ...(periods.length > 0 ? [chart('trend', trend, periods.length + 2)] : []),
  ];
}

function otherLists(summary: Summary, layout: SummaryLayout): SummaryRow[] {
  const { exempt, checking, ended, unreachable, outdated, unexpected, remarks, difficulties } =
    layout.words.summary;
  const { reason, phone } = remarks;
  const { dispatch } = summary;
  return [
    ...extendedListRows(summary.extended, { ...layout, dispatch }),
    ...remarkListRows(summary.exempt, { heading: exempt, remark: reason }, layout),
    ...remarkListRows(summary.checking, { heading: checking, remark: reason }, layout),
    ...remarkListRows(summary.ended, { heading: ended, remark: reason }, layout),
    ...remarkListRows(summary.unreachable, { heading: unreachable, remark: phone }, layout),
    ...remarkListRows(summary.outdated, { heading: outdated, remark: difficulties }, layout),
    ...remarkListRows(summary.unexpected, { heading: unexpected, remark: reason }, layout),
  ];
}
