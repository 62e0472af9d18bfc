import { formatDay } from '../../calendar/day';
import { numberUnder } from '../../records/reported-value';
import { figureTitle, hasTotal } from '../../records/requested-figure';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatChange, formatCount, formatNumber, formatShare } from '../../texts/number-text';
import type { RoundResult } from './series-rounds';
import type { Summary } from './summarise';
import { ownTotals, type ValueSum } from './value-totals';

/** A figure of the office's own in words. */
export interface FigureLine {
  readonly title: string;
  /** True if something can be said of several units together. */
  readonly hasTotal: boolean;
  /** Sum, rate, units by option, or first and last day; `''` if the figure has no total, or no unit reported it. */
  readonly sum: string;
  /**
   * Change since the round before, of a repeating report, otherwise since the period that the summary compares with,
   * such as `+12`; `''` if there is none to compare with.
   */
  readonly change: string;
  /** Number of units that reported it. */
  readonly units: number;
}

export function figureLines(
  { values, since, rounds }: Pick<Summary, 'values' | 'since' | 'rounds'>,
  language: Language,
): FigureLine[] {
  const own = ownTotals(values);
  if (own === null) return [];
  const { figures, total } = own;
  const round = rounds[rounds.length - 1];
  return figures.map((figure, at) => {
    const { units = 0 } = total[at] ?? {};
    const change = round
      ? (round.changes[at] ?? null)
      : numberUnder(since?.valueChanges ?? [], figure.label);
    return {
      title: figureTitle(figure),
      hasTotal: hasTotal(figure),
      sum: sumText(total[at], language),
      change: change === null ? '' : formatChange(change, language),
      units,
    };
  });
}

/** `1.234`; a rate as `80,0%`; a choice as `Trực tiếp 12, Trực tuyến 5`; days as `05/03/2026 – 12/03/2026`. */
export function sumText(one: ValueSum | undefined, language: Language): string {
  if (!one || one.units === 0) return '';
  const { sum, rate, options, days } = one;
  if (rate) return formatShare(rate.part, rate.whole, language);
  if (options)
    return options
      .filter(({ units }) => units > 0)
      .map(({ option, units }) => `${option} ${formatCount(units, language)}`)
      .join(', ');
  if (days) return [...new Set([days.first, days.last])].map((day) => formatDay(day)).join(' – ');
  return sum === null ? '' : formatNumber(sum, language);
}

/**
 * Sum of a round, and in brackets its change since the round before and, if the figure is accumulated, the sum from
 * the beginning of the year.
 */
export function roundSumText(
  { sums, changes, accumulated }: RoundResult,
  at: number,
  { template, language }: { readonly template: string; readonly language: Language },
): string {
  const sum = sumText(sums[at], language);
  const change = changes[at] ?? null;
  const year = accumulated[at] ?? null;
  const more = [
    ...(change === null ? [] : [formatChange(change, language)]),
    ...(year === null ? [] : [format<string>(template, { year: formatNumber(year, language) })]),
  ];
  return more.length === 0 ? sum : `${sum || '–'} (${more.join('; ')})`;
}
