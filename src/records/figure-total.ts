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
 * Combines a unit's values of a figure into one: the sum over rounds and audiences, the largest value, or all different
 * values joined by "; ", as `inRounds` says. `null` if the unit reported none.
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
  const both = ratesByAudience(options, values);
  if (both.length === 0) return null;
  return {
    part: exactSum(both.map(({ part }) => part)),
    whole: exactSum(both.map(({ whole }) => whole)),
  };
}

/** Part and whole of each audience for which both are known. `options` are the labels of the part and the whole. */
export function ratesByAudience(
  [partLabel = '', wholeLabel = '']: RequestedFigure['options'],
  values: readonly ReportedValue[],
): Rate[] {
  const [parts, wholes] = [headsUnder(partLabel, values), headsUnder(wholeLabel, values)];
  return AUDIENCES.flatMap((audience) => {
    const [part, whole] = [parts[audience], wholes[audience]];
    return part === undefined || whole === undefined ? [] : [{ part, whole }];
  });
}

/**
 * The unit's total of a figure, or its rate, as a text; `''` if the unit reported nothing. Returns `none` for a rate
 * whose whole is 0.
 */
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
