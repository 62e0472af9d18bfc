import { formatDay } from '../../calendar/day';
import { askedStages } from '../../records/dispatch';
import {
  type FigureScope,
  isStageCounted,
  type ShownFigures,
  scopeOf,
  shownFigures,
  stageParts,
} from '../../records/figure-scope';
import { addFigures, type Figures, NO_FIGURES, stageFigures } from '../../records/figures';
import type { Language } from '../../texts/language';
import { formatShare, shareOf } from '../../texts/number-text';
import type { Words } from '../../words/words';
import {
  BLANK,
  CHART_COLOURS,
  type RowKind,
  row,
  type SummaryRow,
  sentence,
} from '../../workbook/tabs/summary-sheet';
import type { RollUp } from '../rules/roll-up';
import { hasDeadline, type NamedFigures, type Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';

const BAR = 10;

/** Columns, from 1, that charts draw. The parts of the main stage begin at `parts`. */
const DRAWN = { name: 2, cutOff: 3, acknowledge: 6, parts: 7, hasDeadline: 13, complete: 14 };

/** Columns kept for the parts of the main stage. If it needs more, training is left out of the table. */
const PART_COLUMNS = 4;

interface TableHead extends ListWords {
  /** Heading of the second column. */
  readonly name: string;
  readonly scope: FigureScope;
  readonly total: Figures | null;
}

/** Figures of a row. `isTraining` is false for a dispatch without training in a table with training columns. */
interface TableFigures extends NamedFigures {
  readonly isTraining?: boolean;
}

export function figureTable(
  heading: string,
  named: readonly TableFigures[],
  { words, language, name, scope, total }: TableHead,
): SummaryRow[] {
  if (named.length === 0) return [];
  const { columns } = words.summary;
  const all = total ?? named.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES);
  const shown = shownFigures(scope, all);
  const hasTraining = shown.isTraining && shown.parts.length <= PART_COLUMNS;
  const line = (kind: RowKind, first: readonly [string | number, string], one: TableFigures) => {
    const { done, asked } = stageFigures(one.figures, shown.main);
    const last = hasTraining && (one.isTraining ?? true) ? trainingCells(one.figures) : [];
    return figureRow(kind, [...first, barText(done, asked, language)], { ...one, shown }, last);
  };
  const heads = [columns.order, name, columns.done[shown.main], ...figureHeads(shown, words)];
  return [
    BLANK,
    ...sentence('heading', heading),
    row('heads', ...heads, ...(hasTraining ? Object.values(columns.training) : [])),
    ...named.map((one, at) => line('plain', [at + 1, one.name], one)),
    ...(total ? [line('total', ['', words.summary.total], { name: '', figures: total })] : []),
  ];
}

function trainingCells({ sessions, eligible, attended }: Figures): (number | '')[] {
  return [sessions, eligible, attended, share(attended, eligible)];
}

/** Headings of the columns that `figureRow` fills between its first and last cells. */
function figureHeads({ stages, main, parts }: ShownFigures, { summary }: Words): string[] {
  const { units, done, share: shares, parts: partHeads } = summary.columns;
  return [
    units,
    ...(stages.includes('acknowledge') ? [done.acknowledge, shares.acknowledge] : ['', '']),
    ...padded(parts.map((part) => partHeads[main][part])),
  ];
}

/** Row with three cells, the results, and up to four more cells. */
function figureRow(
  kind: RowKind,
  first: readonly (string | number)[],
  { figures, shown }: { readonly figures: Figures; readonly shown: ShownFigures },
  last: readonly (string | number)[],
): SummaryRow {
  const { stages, main, parts } = shown;
  const receipt = stageFigures(figures, 'acknowledge');
  const hasReceipt = stages.includes('acknowledge') && isStageCounted(figures, 'acknowledge');
  const results = stageFigures(figures, main);
  const own = isStageCounted(figures, main) ? stageParts(figures, main) : [];
  return row(
    kind,
    ...first,
    figures.units,
    ...(hasReceipt ? [receipt.done, share(receipt.done, receipt.asked)] : ['', '']),
    ...padded(parts.map((part) => (own.includes(part) ? results[part] : ''))),
    ...last,
  );
}

/** Adds empty cells, so that the columns after the parts are always the same. */
function padded<Cell extends string | number>(cells: readonly Cell[]): (Cell | '')[] {
  return [
    ...cells,
    ...Array.from({ length: Math.max(0, PART_COLUMNS - cells.length) }, () => '' as const),
  ];
}

/** A column that a chart draws; the first one has the labels and no colour. */
interface ChartSeries {
  readonly column: number;
  readonly colour: string;
}

/** Columns of the table of blocks that its chart draws: the blocks and the parts of the main stage. */
export function resultSeries({ dispatch, totals }: Summary): ChartSeries[] {
  const { parts } = shownFigures(scopeOf([dispatch]), totals);
  return [
    { column: DRAWN.name, colour: '' },
    ...parts.map((part, at) => ({ column: DRAWN.parts + at, colour: CHART_COLOURS.results[part] })),
  ];
}

/** Columns of the table of periods that its chart draws: the cut-off days, shares and deadlines. */
export function trendSeries(summary: Summary): ChartSeries[] {
  const { trend } = CHART_COLOURS;
  const stages = askedStages(summary.dispatch);
  return [
    { column: DRAWN.cutOff, colour: '' },
    ...stages.map((stage) => ({ column: DRAWN[stage], colour: trend[stage] })),
    ...(hasDeadline(summary) ? [{ column: DRAWN.hasDeadline, colour: trend.deadline }] : []),
  ];
}

/** Made of text characters, so that every printout shows it. Full only at 100% and never empty above 0%. */
function barText(part: number, whole: number, language: Language): string {
  if (whole === 0) return '';
  const cells = Math.round((part / whole) * BAR);
  const filled = part === 0 || part === whole ? cells : Math.min(BAR - 1, Math.max(1, cells));
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${formatShare(part, whole, language)}`;
}

/** Table of eligible and attending people by audience. Empty if there are none or the task is no training. */
export function audienceRows({ audiences, totals }: Summary, words: Words): SummaryRow[] {
  const { byAudience, audienceColumns, noAudience, total } = words.summary;
  const [order, audienceHead, ...counts] = audienceColumns;
  const parts = audiences.filter(({ eligible, attended }) => eligible + attended > 0);
  if (parts.length === 0) return [];
  const line = (kind: RowKind, named: [number | '', string], eligible: number, attended: number) =>
    row(kind, ...named, '', eligible, attended, share(attended, eligible));
  return [
    BLANK,
    ...sentence('heading', byAudience),
    row('heads', order, audienceHead, '', ...counts),
    ...parts.map(({ audience, eligible, attended }, at) =>
      line(
        'plain',
        [at + 1, audience ? words.audiences[audience] : noAudience],
        eligible,
        attended,
      ),
    ),
    line('total', ['', total], totals.eligible, totals.attended),
  ];
}

/**
 * The last row has the figures as of `asOf`. A 1 marks a period in which a deadline falls; the chart draws it
 * as a point at 100%.
 */
export function periodRows(summary: Summary, words: Words): SummaryRow[] {
  const { dispatch, deadlines, periods, totals, asOf } = summary;
  const { byPeriod, columns, now, corrected, tampered } = words.summary;
  if (periods.length === 0) return [];
  const shown = shownFigures(scopeOf([dispatch]), totals);
  const isDue = hasDeadline(summary);
  const hasResult = shown.stages.includes('complete');
  const points = [
    ...periods,
    { period: now, cutOff: asOf, figures: totals, sound: true, corrected: false },
  ];
  let before = '';
  const lines = points.map(({ period, cutOff, figures, ...marks }) => {
    const remark = marks.sound ? (marks.corrected ? corrected : '') : tampered;
    const isMarked = Object.values(deadlines).some(
      (deadline) => deadline && deadline.due > before && deadline.due <= cutOff,
    );
    before = cutOff;
    const { done, asked } = stageFigures(figures, 'complete');
    const isCounted = hasResult && isStageCounted(figures, 'complete');
    const last = [
      isDue ? figures.overdue : '',
      isCounted ? done : '',
      isMarked ? 1 : '',
      isCounted ? share(done, asked) : '',
    ];
    const first = ['', period, formatDay(cutOff) + remark];
    return figureRow('plain', first, { figures, shown }, last);
  });
  const heads = [
    columns.order,
    words.summary.period,
    words.summary.cutOff,
    ...figureHeads(shown, words),
    isDue ? columns.overdue : '',
    hasResult ? columns.done.complete : '',
    isDue ? words.summary.hasDeadline : '',
    hasResult ? columns.share.complete : '',
  ];
  return [BLANK, ...sentence('heading', byPeriod), row('heads', ...heads), ...lines];
}

export function bodiesOf(rollUps: readonly RollUp[]): NamedFigures[] {
  return rollUps.map(({ name, depth, below }) => ({
    name: `${'· '.repeat(depth)}${name}`,
    figures: below,
  }));
}

function share(part: number, whole: number): number | '' {
  const value = shareOf(part, whole);
  return value === null ? '' : value / 100;
}
