import { formatDay } from '../../calendar/day';
import { dayOfMoment, type Moment } from '../../calendar/moment';
import type { SincePeriod } from '../../dispatches/rules/period-trend';
import { closingDay } from '../../records/dispatch';
import { firstStage, scopeOf } from '../../records/figure-scope';
import { addFigures, type Figures, NO_FIGURES, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { overdueChangeText } from '../../texts/overdue-change-text';
import { wrapText } from '../../texts/wrap-text';
import {
  type RowKind,
  row,
  SUMMARY_WIDTHS,
  type SummaryRow,
  sentence,
  TILE_COLUMNS,
} from '../../workbook/tabs/summary-sheet';
import { hasDeadline, type Summary } from '../rules/summarise';
import { documentName } from './document-name';
import type { ListWords } from './summary-lists';

const TILE_KINDS = ['tileLabel', 'tile', 'tileNote'] as const;

const TITLE_WIDTH = 130;

export interface SummaryLayout extends ListWords {
  readonly summaries: readonly Summary[];
  readonly officeName: string;
  readonly at: Moment;
  readonly warning: string;
}

export function summaryHeadRows(layout: SummaryLayout): SummaryRow[] {
  const { words, officeName, at, warning } = layout;
  const { asOf } = words.summary;
  const time = format(asOf, { time: at.slice(11, 16), day: formatDay(dayOfMoment(at)) });
  return [
    atTiles('asOf', [officeName.toUpperCase(), '', time + comparedText(layout)]),
    ...tileRows(layout),
    row('title', titleOf(layout)),
    ...(warning === '' ? [] : sentence('note', warning)),
  ];
}

/** With several dispatches that differ, the sentences about each of them name its periods. */
function comparedText({ summaries, words }: SummaryLayout): string {
  const { lastPeriod, closedPeriod, firstPeriod, noPeriod } = words.summary;
  const since = sinceOf(summaries);
  if (since !== null) return format(since.closed === '' ? lastPeriod : closedPeriod, since);
  if (summaries.length !== 1) return '';
  const [first] = summaries.flatMap(({ periods }) => periods);
  return first ? format(firstPeriod, first) : noPeriod;
}

/** `null` unless all dispatches are compared with the same period. */
function sinceOf(summaries: readonly Summary[]): SincePeriod | null {
  const [first, ...others] = summaries.map(({ since }) => since);
  const isSame = (one: SincePeriod | null) =>
    one?.period === first?.period && one?.closed === first?.closed;
  if (!first || !others.every(isSame)) return null;
  const changes = others.flatMap((one) => (one ? [one.change] : []));
  return { ...first, change: changes.reduce(addFigures, first.change) };
}

export function dispatchLine({ dispatch, asOf }: Summary, { words }: ListWords): string {
  const { dispatch: sentence, states } = words.summary;
  const { subject, issuedOn, state } = dispatch;
  const document = documentName(dispatch, words);
  const closedOn = closingDay(dispatch, asOf);
  const over = closedOn === null ? '' : format(states.closed, { day: formatDay(closedOn) });
  const line = format(sentence, { document, day: formatDay(issuedOn), subject });
  return (state === 'paused' ? states.paused : over) + line;
}

/** A title longer than one row is cut, because rows further below repeat it in full. */
function titleOf(layout: SummaryLayout): string {
  const { summaries, words, language } = layout;
  const { none, several } = words.summary;
  const [summary] = summaries;
  if (!summary) return layout.warning === '' ? none : '';
  if (summaries.length > 1)
    return format(several, { count: formatCount(summaries.length, language) });
  const [first = '', ...others] = wrapText(dispatchLine(summary, layout), TITLE_WIDTH);
  return others.length === 0 ? first : `${first} …`;
}

/**
 * Rows with up to four figures, their share and their change: done for each stage, overdue, and open for the
 * first stage. The figures of several dispatches are added up.
 */
function tileRows(layout: SummaryLayout): SummaryRow[] {
  const { summaries, words, language } = layout;
  if (summaries.length === 0) return TILE_KINDS.map(() => atTiles('blank', []));
  const { tiles, overdueChange } = words.summary;
  const overdueMoved = (by: number) => overdueChangeText(by, overdueChange, language);
  const { stages } = scopeOf(summaries.map(({ dispatch }) => dispatch));
  const tile = tileMaker(layout);
  const first = firstStage(stages);
  const texts = [
    ...stages.map((stage) => doneTile(stage, layout, tile)),
    ...(summaries.some(hasDeadline)
      ? [tile(tiles.overdue, ({ overdue }) => overdue, { moved: overdueMoved })]
      : []),
    tile(tiles.open[first], (all) => stageFigures(all, first).open),
  ];
  return TILE_KINDS.map((kind, line) =>
    atTiles(
      kind,
      texts.map((lines) => lines[line] ?? ''),
    ),
  );
}

interface TileOptions {
  /** For a figure that is a share of the units asked this stage. */
  readonly stage?: Stage;
  /** Text for a change other than 0. */
  readonly moved?: (by: number) => string;
}

/** Returns a function that gives the three lines of a tile: label, figure, and share with change. */
function tileMaker({ summaries, words, language }: SummaryLayout) {
  const { same, sinceLast, inClosed } = words.summary;
  const totals = summaries.map((one) => one.totals).reduce(addFigures, NO_FIGURES);
  const since = sinceOf(summaries);
  return (
    label: string,
    of: (all: Figures) => number,
    { stage, moved = (by) => formatChange(by, language) }: TileOptions = {},
  ): string[] => {
    const value = of(totals);
    const by = since && of(since.change);
    const changed =
      since && format(since.closed === '' ? sinceLast : inClosed, { moved: by ? moved(by) : same });
    const asked = stage && stageFigures(totals, stage).asked;
    const count = formatCount(value, language);
    return [
      label,
      asked === undefined ? count : `${count}/${formatCount(asked, language)}`,
      [asked !== undefined && formatShare(value, asked, language), changed]
        .filter(Boolean)
        .join('; '),
    ];
  };
}

/** Tile of a stage that is done. With one dispatch, its label names the deadline. */
function doneTile(
  stage: Stage,
  { summaries, words }: SummaryLayout,
  tile: ReturnType<typeof tileMaker>,
): string[] {
  const { tiles, by } = words.summary;
  const [summary] = summaries;
  const deadline = summaries.length === 1 ? summary?.deadlines[stage] : undefined;
  const due = deadline ? format(by, { day: formatDay(deadline.due) }) : '';
  const done = (all: Figures) => stageFigures(all, stage).done;
  return tile(tiles.done[stage] + due, done, { stage });
}

function atTiles(kind: RowKind, texts: readonly string[]): SummaryRow {
  const places: readonly number[] = TILE_COLUMNS;
  return row(kind, ...SUMMARY_WIDTHS.map((_, at) => texts[places.indexOf(at + 1)] ?? ''));
}
