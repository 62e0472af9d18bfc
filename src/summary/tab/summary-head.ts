import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import type { Moment } from '../../calendar/moment';
import type { SincePeriod } from '../../dispatches/rules/period-trend';
import { closingDay } from '../../records/dispatch';
import { addFigures, completedOf, type Figures, NO_FIGURES } from '../../records/figures';
import { foldText } from '../../texts/fold-text';
import { format } from '../../texts/format';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import {
  type RowKind,
  row,
  SUMMARY_WIDTHS,
  type SummaryRow,
  sentence,
  TILE_COLUMNS,
} from '../../workbook/tabs/summary-sheet';
import type { Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';

const TILE_KINDS = ['tileLabel', 'tile', 'tileNote'] as const;

/** Characters of the dispatch that fit into its one row. */
const TITLE_WIDTH = 130;

/** What Tổng hợp is laid out from. */
export interface SummaryLayout extends ListWords {
  readonly summaries: readonly Summary[];
  readonly officeName: string;
  readonly at: Moment;
  /** What a reader must know before the figures, in a sentence; '' when there is nothing. */
  readonly warning: string;
  /** Which letters are kept back or wait for a person, a line each. */
  readonly held: readonly string[];
}

/**
 * Lays out what a leader reads first, in rows that never move: the office and the moment, four figures with their change
 * since the last closed period, the dispatch and whether it is paused or over; then which letters wait.
 */
export function headRows(layout: SummaryLayout): SummaryRow[] {
  const { summaries, words, officeName, at, held, warning } = layout;
  const { asOf, lastPeriod, noPeriod } = words.summary;
  const since = sinceOf(summaries);
  const time = format(asOf, { time: at.slice(11, 16), day: formatDay(at.slice(0, 10)) });
  // Of several dispatches, none may be compared while others are: each says it of itself further down
  const compared = summaries.length === 1 ? noPeriod : '';
  const period = since === null ? compared : format(lastPeriod, { period: since.period });
  return [
    atTiles('asOf', [officeName.toUpperCase(), '', time + period]),
    ...tileRows(layout),
    row('title', titleOf(layout)),
    ...held.flatMap((line) => sentence('alarm', line)),
    ...(warning === '' ? [] : sentence('note', warning)),
  ];
}

/** Gives the change since the last closed period, added up where it is the same of all dispatches; null where it is not. */
function sinceOf(summaries: readonly Summary[]): SincePeriod | null {
  const [first, ...others] = summaries.map(({ since }) => since);
  if (!first || others.some((one) => one?.period !== first.period)) return null;
  const changes = others.flatMap((one) => (one ? [one.change] : []));
  return { ...first, change: changes.reduce(addFigures, first.change) };
}

/** Names a dispatch with its day and subject, and says first whether it is paused or over. */
export function dispatchLine({ dispatch, asOf }: Summary, { words }: ListWords): string {
  const { dispatch: sentence, states } = words.summary;
  const { type, number, subject, issuedOn, state } = dispatch;
  const document = format(words.letters.document, { type, number });
  const closedOn = closingDay(dispatch, asOf);
  const over = closedOn === null ? '' : format(states.closed, { day: formatDay(closedOn) });
  const line = format(sentence, { document, day: formatDay(issuedOn), subject });
  return (state === 'paused' ? states.paused : over) + line;
}

/** In one row: where it is too long for that, the rest stands with the sentences further down. */
function titleOf(layout: SummaryLayout): string {
  const { summaries, words, language } = layout;
  const { none, several } = words.summary;
  const [summary] = summaries;
  if (!summary) return layout.warning === '' ? none : '';
  if (summaries.length > 1)
    return format(several, { count: formatCount(summaries.length, language) });
  const [first = '', ...others] = foldText(dispatchLine(summary, layout), TITLE_WIDTH);
  return others.length === 0 ? first : `${first} …`;
}

/** The four figures, each with what it is of and how it has changed: of one dispatch, or of several added up. */
function tileRows({ summaries, words, language }: SummaryLayout): SummaryRow[] {
  const { tiles, by, moved, same } = words.summary;
  const [summary] = summaries;
  const one = summaries.length === 1 ? summary : undefined;
  const figures = summaries.map(({ totals }) => totals).reduce(addFigures, NO_FIGURES);
  const since = sinceOf(summaries);
  const tile = (name: keyof typeof tiles, of: (all: Figures) => number, due?: Deadline) => {
    const value = of(figures);
    const change = since && of(since.change);
    const changed =
      change === 0 ? same : change && format(moved, { moved: formatChange(change, language) });
    const share = due && formatShare(value, figures.units, language);
    const count = formatCount(value, language);
    return [
      tiles[name] + (one && due ? format(by, { day: formatDay(due.due) }) : ''),
      due ? `${count}/${formatCount(figures.units, language)}` : count,
      [share, changed].filter(Boolean).join('; '),
    ];
  };
  const four = summary
    ? [
        tile('acknowledged', ({ acknowledged }) => acknowledged, summary.acknowledgeDeadline),
        tile('completed', completedOf, summary.trainDeadline),
        tile('overdue', ({ overdue }) => overdue),
        tile('open', ({ units, acknowledged }) => units - acknowledged),
      ]
    : [];
  return TILE_KINDS.map((kind, line) =>
    atTiles(
      summary ? kind : 'blank',
      four.map((texts) => texts[line] ?? ''),
    ),
  );
}

function atTiles(kind: RowKind, texts: readonly string[]): SummaryRow {
  const places: readonly number[] = TILE_COLUMNS;
  return row(kind, ...SUMMARY_WIDTHS.map((_, at) => texts[places.indexOf(at + 1)] ?? ''));
}
