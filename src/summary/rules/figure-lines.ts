import { valueUnder } from '../../records/reported-value';
import { figureTitle } from '../../records/requested-figure';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatChange, formatNumber } from '../../texts/number-text';
import type { RoundResult } from './series-rounds';
import type { Summary } from './summarise';
import type { ValueSum } from './value-totals';

/** A requested figure in words. */
export interface FigureLine {
  readonly title: string;
  readonly isAdded: boolean;
  /** `''` if the figure is not added, or no unit reported it. */
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
  if (values === null) return [];
  const { figures, total } = values;
  const round = rounds[rounds.length - 1];
  return figures.map((figure, at) => {
    const { units = 0 } = total[at] ?? {};
    const change = round
      ? (round.changes[at] ?? null)
      : valueUnder(since?.valueChanges ?? [], figure.label);
    return {
      title: figureTitle(figure),
      isAdded: figure.isSummed,
      sum: sumText(total[at], language),
      change: change === null ? '' : formatChange(change, language),
      units,
    };
  });
}

export function sumText(one: ValueSum | undefined, language: Language): string {
  const { sum = null, units = 0 } = one ?? {};
  return sum === null || units === 0 ? '' : formatNumber(sum, language);
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
