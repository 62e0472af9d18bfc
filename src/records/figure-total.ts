import type { Language } from '../texts/language';
import { exactSum, formatShare } from '../texts/number-text';
import { AUDIENCES, type HeadCounts } from './audience';
import {
  type FigureValue,
  isNumber,
  numberUnder,
  type ReportedValue,
  shownValue,
  valuesUnder,
} from './reported-value';
import type { RequestedFigure } from './requested-figure';

export interface Rate {
  readonly part: number;
  readonly whole: number;
}

type Combined = Pick<RequestedFigure, 'label' | 'inRounds'>;

/**
 * The one value that a unit's rounds and audiences make of a figure: a sum, the largest, or all different texts joined
 * by "; ". `null` if it reported none. The total of the unit for a figure that is asked once.
 */
export function figureTotal(
  { label, inRounds }: Combined,
  values: readonly ReportedValue[],
): FigureValue | null {
  const own = valuesUnder(values, label);
  const [first, ...others] = own.map(({ value }) => value);
  if (first === undefined || others.length === 0) return first ?? null;
  if (inRounds === 'each') return [...new Set(own.map(({ value }) => value))].join('; ');
  if (inRounds === 'largest')
    return own.map(({ value }) => value).sort((a, b) => (a < b ? 1 : -1))[0] ?? null;
  return exactSum(own.filter(isNumber).map(({ value }) => value));
}

/** Sums by audience. An audience that was not counted is missing. */
export function headsUnder(label: string, values: readonly ReportedValue[]): HeadCounts {
  const own = valuesUnder(values, label).filter(isNumber);
  return Object.fromEntries(
    AUDIENCES.flatMap((audience) => {
      const counts = own.filter((one) => one.audience === audience).map(({ value }) => value);
      return counts.length === 0 ? [] : [[audience, exactSum(counts)]];
    }),
  );
}

/**
 * Part and whole that a unit reported of a rate; `null` if one of them is missing. By audience, only those count for
 * which both are known.
 */
export function rateIn(
  { options, byAudience }: Pick<RequestedFigure, 'options' | 'byAudience'>,
  values: readonly ReportedValue[],
): Rate | null {
  const [partLabel = '', wholeLabel = ''] = options;
  if (!byAudience) {
    const [part, whole] = [numberUnder(values, partLabel), numberUnder(values, wholeLabel)];
    return part === null || whole === null ? null : { part, whole };
  }
  const [parts, wholes] = [headsUnder(partLabel, values), headsUnder(wholeLabel, values)];
  const both = AUDIENCES.flatMap((audience) => {
    const [part, whole] = [parts[audience], wholes[audience]];
    return part === undefined || whole === undefined ? [] : [{ part, whole }];
  });
  if (both.length === 0) return null;
  return {
    part: exactSum(both.map(({ part }) => part)),
    whole: exactSum(both.map(({ whole }) => whole)),
  };
}

/** What a unit reported of a figure, with a rate computed; `''` if it reported nothing. `none` stands for a rate of 0. */
export function reportedText(
  figure: RequestedFigure,
  values: readonly ReportedValue[],
  language: Language,
  none: string,
): string {
  if (figure.kind !== 'rate') {
    const value = figureTotal(figure, values);
    return value === null ? '' : shownValue(value, language);
  }
  const rate = rateIn(figure, values);
  if (rate === null) return '';
  return rate.whole === 0 ? none : formatShare(rate.part, rate.whole, language);
}
