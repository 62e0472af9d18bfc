import { formatDay } from '../../calendar/day';
import {
  type FigureScope,
  firstStage,
  isStageCounted,
  type ShownFigures,
  shownFigures,
  shownOf,
  stageParts,
} from '../../records/figure-scope';
import {
  addFigures,
  type Figures,
  NO_FIGURES,
  type StagePart,
  stageFigures,
} from '../../records/figures';
import { figureTitle, isInRounds } from '../../records/requested-figure';
import type { Stage } from '../../records/stage';
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
import { figureLines, roundSumText, sumText } from '../rules/figure-lines';
import type { RollUp } from '../rules/roll-up';
import type { RoundResult } from '../rules/series-rounds';
import { hasDeadline, type NamedFigures, type Summary } from '../rules/summarise';
import { ownTotals, type PresetTotals, presetSum, type ValueSum } from '../rules/value-totals';
import type { ListWords } from './summary-lists';

const BAR = 10;

/**
 * Columns, from 1, that charts draw. Count and share of the first shown stage are at `done` and `share`; the parts
 * of the main stage begin at `parts`. If both stages are shown, the share of the main stage is at `mainShare`.
 */
const DRAWN = {
  ...{ name: 2, cutOff: 3, done: 5, share: 6, parts: 7 },
  ...{ hasDeadline: { one: 12, both: 13 }, mainShare: 15 },
};

/** Columns kept for the parts of the main stage. If it needs more, a preset's figures are left out of the table. */
const PART_COLUMNS = 4;

interface TableHead extends ListWords {
  /** Heading of the second column. */
  readonly name: string;
  readonly scope: FigureScope;
  readonly total: Figures | null;
  /** A preset's figures have the last columns; its totals are shown if the table has a row for them. */
  readonly preset?: PresetTotals | null;
}

/** Figures of a row, and its sums of a preset's figures. */
interface TableFigures extends NamedFigures {
  readonly sums?: readonly ValueSum[];
}

export function figureTable(
  heading: string,
  named: readonly TableFigures[],
  { words, language, name, scope, total, preset = null }: TableHead,
): SummaryRow[] {
  if (named.length === 0) return [];
  const { columns } = words.summary;
  const all = total ?? named.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES);
  const shown = shownFigures(scope, all);
  const { hasReceiptOverdue } = shown;
  const lastFigures = shown.parts.length <= PART_COLUMNS ? (preset?.figures ?? []) : [];
  const line = (kind: RowKind, first: readonly [string | number, string], one: TableFigures) => {
    const { done, asked } = stageFigures(one.figures, shown.main);
    const last = [
      hasReceiptOverdue ? receiptOverdue(one.figures) : '',
      ...(lastFigures.length > 0 ? (one.sums ?? []).map(sumCell) : []),
    ];
    return figureRow(kind, [...first, barText(done, asked, language)], { ...one, shown }, last);
  };
  const heads = figureHeads(shown, words);
  const done = columns.done[shown.main];
  const bar = heads.includes(done) ? columns.progress[shown.main] : done;
  const lastHeads = [
    hasReceiptOverdue ? columns.parts.acknowledge.overdue : '',
    ...lastFigures.map((figure) => columns.preset[figure.name]),
  ];
  return [
    BLANK,
    ...sentence('heading', heading),
    row('heads', columns.order, name, bar, ...heads, ...lastHeads),
    ...named.map((one, at) => line('plain', [at + 1, one.name], one)),
    ...(total
      ? [
          line('total', ['', words.summary.total], {
            ...{ name: '', figures: total, sums: preset?.total ?? [] },
          }),
        ]
      : []),
  ];
}

/** Units that are overdue with the receipt. Empty if they were not asked it, or have no deadline for it. */
function receiptOverdue(figures: Figures): number | '' {
  const isDue =
    isStageCounted(figures, 'acknowledge') &&
    stageParts(figures, 'acknowledge').includes('overdue');
  return isDue ? stageFigures(figures, 'acknowledge').overdue : '';
}

/** Parts that have a column. Without deadlines, the only shown stage has its count of done units before them. */
function partColumns(shown: ShownFigures): readonly StagePart[] {
  const isCountedBefore =
    firstStage(shown.stages) === shown.main && !shown.parts.includes('onTime');
  return isCountedBefore ? ['openNoDeadline'] : shown.parts;
}

/** Headings of the columns that `figureRow` fills between its first and last cells. */
function figureHeads(shown: ShownFigures, { summary }: Words): string[] {
  const { main, parts } = shown;
  const { units, done, share: shares, parts: partHeads } = summary.columns;
  const first = firstStage(shown.stages);
  // Where nothing has a deadline, a sentence says so instead of each heading
  const noDeadlineHeads = parts.includes('onTime')
    ? {}
    : { doneNoDeadline: done[main], openNoDeadline: summary.tiles.open[main] };
  const heads = { ...partHeads[main], ...noDeadlineHeads };
  return [
    units,
    done[first],
    shares[first],
    ...padded(partColumns(shown).map((part) => heads[part])),
  ];
}

/** Row with three cells, the results, and up to five more cells. */
function figureRow(
  kind: RowKind,
  lead: readonly (string | number)[],
  { figures, shown }: { readonly figures: Figures; readonly shown: ShownFigures },
  last: readonly (string | number)[],
): SummaryRow {
  const { main } = shown;
  const results = stageFigures(figures, main);
  const own = isStageCounted(figures, main) ? stageParts(figures, main) : [];
  return row(
    kind,
    ...lead,
    figures.units,
    ...doneCells(figures, firstStage(shown.stages)),
    ...padded(partColumns(shown).map((part) => (own.includes(part) ? results[part] : ''))),
    ...last,
  );
}

/** Count and share of the units that are done with a stage. Empty if the stage was not asked. */
function doneCells(figures: Figures, stage: Stage): [number | '', number | ''] {
  const { done, asked } = stageFigures(figures, stage);
  return isStageCounted(figures, stage) ? [done, share(done, asked)] : ['', ''];
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
  const shown = shownOf(dispatch, totals);
  const columns = partColumns(shown);
  const columnOf = (part: StagePart) =>
    columns.includes(part) ? DRAWN.parts + columns.indexOf(part) : DRAWN.done;
  return [
    { column: DRAWN.name, colour: '' },
    ...shown.parts.map((part) => ({
      column: columnOf(part),
      colour: CHART_COLOURS.results[part],
    })),
  ];
}

/** Columns of the table of periods that its chart draws: the cut-off days, shares and deadlines. */
export function trendSeries(summary: Summary): ChartSeries[] {
  const { trend } = CHART_COLOURS;
  const shown = shownOf(summary.dispatch, summary.totals);
  const first = firstStage(shown.stages);
  const hasBoth = first !== shown.main;
  const dueColumn = DRAWN.hasDeadline[hasBoth ? 'both' : 'one'];
  return [
    { column: DRAWN.cutOff, colour: '' },
    { column: DRAWN.share, colour: trend[first] },
    ...(hasBoth ? [{ column: DRAWN.mainShare, colour: trend[shown.main] }] : []),
    ...(hasDeadline(summary) ? [{ column: dueColumn, colour: trend.deadline }] : []),
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
export function audienceRows({ audiences, values }: Summary, words: Words): SummaryRow[] {
  const { byAudience, audienceColumns, noAudience, total } = words.summary;
  const [order, audienceHead, ...counts] = audienceColumns;
  const sumOf = (name: 'eligible' | 'attended') => presetSum(values, name).sum ?? 0;
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
    line('total', ['', total], sumOf('eligible'), sumOf('attended')),
  ];
}

/** Sums of the requested figures, and below each its sums by block. Empty if none are asked. */
export function requestedRows(
  summary: Pick<Summary, 'values' | 'since' | 'rounds'>,
  words: Words,
): SummaryRow[] {
  const { requested, requestedColumns, notAdded, noBlock } = words.summary;
  const { language } = words;
  const lines = figureLines(summary, language);
  if (lines.length === 0) return [];
  const blocks = ownTotals(summary.values)?.blocks ?? [];
  const rows = lines.flatMap(({ title, hasTotal, sum, change, units }, at) => {
    const text = change === '' ? sum : `${sum} (${change})`;
    const parts = hasTotal && blocks.length > 1 ? blocks : [];
    return [
      row('total', at + 1, title, hasTotal ? text : notAdded, units),
      ...parts.map(({ name, sums }) =>
        row('plain', '', `· ${name || noBlock}`, sumText(sums[at], language), sums[at]?.units ?? 0),
      ),
    ];
  });
  return [BLANK, ...sentence('heading', requested), row('heads', ...requestedColumns), ...rows];
}

/**
 * The rounds of a repeating report, a line each. Each figure that is added has a table of its own with its sums and
 * their changes, because only the columns of names are wide enough for them.
 */
export function roundRows({ rounds, values }: Summary, words: Words): SummaryRow[] {
  if (rounds.length === 0) return [];
  const { byRound, roundColumns, accumulated: template } = words.summary;
  const [order, period, ...counts] = roundColumns;
  const figures = (ownTotals(values)?.figures ?? []).flatMap((figure, at) =>
    isInRounds(figure) ? [{ title: figureTitle(figure), at }] : [],
  );
  const tableOf = (title: string, sumOf: (round: RoundResult) => string) => [
    row('heads', order, period, title, ...counts),
    ...rounds.map((round, index) =>
      row('plain', index + 1, round.name, sumOf(round), round.asked, round.reported),
    ),
  ];
  const tables = figures.map(({ title, at }) =>
    tableOf(title, (round) => roundSumText(round, at, { template, language: words.language })),
  );
  return [
    BLANK,
    ...sentence('heading', byRound),
    ...(tables.length === 0 ? tableOf('', () => '') : tables.flat()),
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
  const shown = shownOf(dispatch, totals);
  const isDue = hasDeadline(summary);
  const hasBoth = firstStage(shown.stages) !== shown.main;
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
    const overdue = isDue ? figures.overdue : '';
    const mark = isMarked ? 1 : '';
    const [done, doneShare] = doneCells(figures, shown.main);
    const last = hasBoth ? [overdue, done, mark, '', doneShare] : [overdue, mark];
    const lead = ['', period, formatDay(cutOff) + remark];
    return figureRow('plain', lead, { figures, shown }, last);
  });
  const overdueHead = isDue ? columns.overdue : '';
  const markHead = isDue ? words.summary.hasDeadline : '';
  const { done: doneHead, share: shareHead } = columns;
  const heads = [
    columns.order,
    words.summary.period,
    words.summary.cutOff,
    ...figureHeads(shown, words),
    ...(hasBoth
      ? [overdueHead, doneHead[shown.main], markHead, '', shareHead[shown.main]]
      : [overdueHead, markHead]),
  ];
  return [BLANK, ...sentence('heading', byPeriod), row('heads', ...heads), ...lines];
}

export function bodiesOf(rollUps: readonly RollUp[]): NamedFigures[] {
  return rollUps.map(({ name, depth, below }) => ({
    name: `${'· '.repeat(depth)}${name}`,
    figures: below,
  }));
}

/** Empty if no unit reported it. */
function sumCell({ sum, units, rate }: ValueSum): number | '' {
  if (units === 0) return '';
  return rate ? share(rate.part, rate.whole) : (sum ?? '');
}

function share(part: number, whole: number): number | '' {
  const value = shareOf(part, whole);
  return value === null ? '' : value / 100;
}
