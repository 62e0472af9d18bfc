import { formatDay } from '../../calendar/day';
import type { Moment } from '../../calendar/moment';
import type { SincePeriod } from '../../dispatches/rules/period-trend';
import { closingDay } from '../../records/directive';
import { addFigures, completedOf, type Figures, NO_FIGURES } from '../../records/figures';
import { foldText } from '../../texts/fold-text';
import { formatChange, formatCount, formatShare } from '../../texts/number-text';
import { say } from '../../texts/say';
import {
  row,
  SUMMARY_WIDTHS,
  type SummaryRow,
  sentence,
  TILE_COLUMNS,
} from '../../workbook/tabs/summary-sheet';
import type { Summary } from '../rules/summarise';
import type { ListWords } from './summary-lists';

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
export function headRows(head: SummaryLayout): SummaryRow[] {
  const { summaries, words, officeName, at, held, warning } = head;
  const { asOf, lastPeriod } = words.summary;
  const [summary] = summaries;
  const since = summaries.length === 1 ? (summary?.since ?? null) : null;
  const time = say(asOf, { time: at.slice(11, 16), day: formatDay(at.slice(0, 10)) });
  const period = since === null ? '' : say(lastPeriod, { period: since.period });
  return [
    atTiles('asOf', [officeName.toUpperCase(), '', time + period]),
    ...tileRows(head, since),
    row('title', titleOf(head)),
    ...held.flatMap((line) => sentence('alarm', line)),
    ...(warning === '' ? [] : sentence('note', warning)),
  ];
}

/** Names a dispatch with its day and subject, and says first whether it is paused or over. */
export function dispatchLine({ directive, asOf }: Summary, { words }: ListWords): string {
  const { dispatch, states } = words.summary;
  const { type, number, subject, issuedOn, state } = directive;
  const document = say(words.letters.document, { type, number });
  const closedOn = closingDay(directive, asOf);
  const over = closedOn === null ? '' : say(states.closed, { day: formatDay(closedOn) });
  const line = say(dispatch, { document, day: formatDay(issuedOn), subject });
  return (state === 'paused' ? states.paused : over) + line;
}

/** In one row: where it is too long for that, the rest stands with the sentences further down. */
function titleOf(head: SummaryLayout): string {
  const { summaries, words, language } = head;
  const { none, several } = words.summary;
  const [summary] = summaries;
  if (!summary) return head.warning === '' ? none : '';
  if (summaries.length > 1) return say(several, { count: formatCount(summaries.length, language) });
  const [first = '', ...others] = foldText(dispatchLine(summary, head), TITLE_WIDTH);
  return others.length === 0 ? first : `${first} …`;
}

/** The four figures: of one dispatch with its deadlines, of several added up. */
function tileRows(
  { summaries, words, language }: SummaryLayout,
  since: SincePeriod | null,
): SummaryRow[] {
  const [summary] = summaries;
  if (!summary) return [[], [], []].map((texts) => atTiles('tileNote', texts));
  const { tiles, by, moved, same } = words.summary;
  const figures = summaries.map(({ totals }) => totals).reduce(addFigures, NO_FIGURES);
  const due = (day: string) => (summaries.length > 1 ? '' : say(by, { day: formatDay(day) }));
  const count = (value: number) => formatCount(value, language);
  const ofAll = (part: number) => `${count(part)}/${count(figures.units)}`;
  const note = (of: (figures: Figures) => number, share = '') => {
    const change = since === null ? null : of(since.change);
    const text = change === 0 ? same : say(moved, { moved: formatChange(change ?? 0, language) });
    return [share, change === null ? '' : text].filter((part) => part !== '').join('; ');
  };
  const share = (part: number) => formatShare(part, figures.units, language);
  const open = ({ units, acknowledged }: Figures) => units - acknowledged;
  const { acknowledged, overdue } = figures;
  return [
    atTiles('tileLabel', [
      tiles.acknowledged + due(summary.acknowledgeDeadline.due),
      tiles.completed + due(summary.trainDeadline.due),
      tiles.overdue,
      tiles.open,
    ]),
    atTiles('tile', [
      ofAll(acknowledged),
      ofAll(completedOf(figures)),
      count(overdue),
      count(open(figures)),
    ]),
    atTiles('tileNote', [
      note((one) => one.acknowledged, share(acknowledged)),
      note(completedOf, share(completedOf(figures))),
      note((one) => one.overdue),
      note(open),
    ]),
  ];
}

function atTiles(kind: SummaryRow['kind'], texts: readonly string[]): SummaryRow {
  const places: readonly number[] = TILE_COLUMNS;
  return row(kind, ...SUMMARY_WIDTHS.map((_, at) => texts[places.indexOf(at + 1)] ?? ''));
}
