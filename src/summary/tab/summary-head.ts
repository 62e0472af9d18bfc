import { formatDay } from '../../calendar/day';
import type { Deadline } from '../../calendar/deadline';
import { dayOfMoment, type Moment } from '../../calendar/moment';
import type { SincePeriod } from '../../dispatches/rules/period-trend';
import { closingDay } from '../../records/dispatch';
import { addFigures, completedOf, type Figures, NO_FIGURES } from '../../records/figures';
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
import type { Summary } from '../rules/summarise';
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
  const { type, number, subject, issuedOn, state } = dispatch;
  const document = format(words.letters.document, { type, number });
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
