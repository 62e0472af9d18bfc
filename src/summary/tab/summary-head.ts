import { formatDay } from '../../calendar/day';
import { dayOfMoment, type Moment } from '../../calendar/moment';
import type { SincePeriod } from '../../dispatches/rules/period-trend';
import { closingDay } from '../../records/dispatch';
import { firstStage, scopeOf } from '../../records/figure-scope';
import { addFigures, type Figures, NO_FIGURES, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
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
  readonly letterNotices: readonly string[];
}

export function summaryHeadRows(layout: SummaryLayout): SummaryRow[] {
  const { summaries, words, officeName, at, letterNotices, warning } = layout;
  const { asOf, lastPeriod, noPeriod } = words.summary;
  const since = sinceOf(summaries);
  const time = format(asOf, { time: at.slice(11, 16), day: formatDay(dayOfMoment(at)) });
  // With several dispatches, the sentences about each dispatch name the last closed period
  const compared = summaries.length === 1 ? noPeriod : '';
  const period = since === null ? compared : format(lastPeriod, { period: since.period });
  return [
    atTiles('asOf', [officeName.toUpperCase(), '', time + period]),
    ...tileRows(layout),
    row('title', titleOf(layout)),
    ...letterNotices.flatMap((line) => sentence('alarm', line)),
    ...(warning === '' ? [] : sentence('note', warning)),
  ];
}

/** `null` unless all dispatches have the same last closed period. */
function sinceOf(summaries: readonly Summary[]): SincePeriod | null {
  const [first, ...others] = summaries.map(({ since }) => since);
  if (!first || others.some((one) => one?.period !== first.period)) return null;
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
  const { summaries } = layout;
  if (summaries.length === 0) return TILE_KINDS.map(() => atTiles('blank', []));
  const { tiles } = layout.words.summary;
  const { stages } = scopeOf(summaries.map(({ dispatch }) => dispatch));
  const tile = tileMaker(layout);
  const first = firstStage(stages);
  const texts = [
    ...stages.map((stage) => doneTile(stage, layout, tile)),
    ...(summaries.some(hasDeadline) ? [tile(tiles.overdue, ({ overdue }) => overdue)] : []),
    tile(tiles.open[first], (all) => stageFigures(all, first).open),
  ];
  return TILE_KINDS.map((kind, line) =>
    atTiles(
      kind,
      texts.map((lines) => lines[line] ?? ''),
    ),
  );
}

/** Returns a function that gives the three lines of a tile: label, figure, and share with change. */
function tileMaker({ summaries, words, language }: SummaryLayout) {
  const { moved, same } = words.summary;
  const totals = summaries.map((one) => one.totals).reduce(addFigures, NO_FIGURES);
  const since = sinceOf(summaries);
  return (label: string, of: (all: Figures) => number, stage?: Stage): string[] => {
    const value = of(totals);
    const change = since && of(since.change);
    const changed =
      change === 0 ? same : change && format(moved, { moved: formatChange(change, language) });
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
  return tile(tiles.done[stage] + due, done, stage);
}

function atTiles(kind: RowKind, texts: readonly string[]): SummaryRow {
  const places: readonly number[] = TILE_COLUMNS;
  return row(kind, ...SUMMARY_WIDTHS.map((_, at) => texts[places.indexOf(at + 1)] ?? ''));
}
