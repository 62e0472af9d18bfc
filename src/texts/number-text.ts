import type { Language } from './language';

/** A whole number with thousands separators: `1.234` in Vietnamese. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** The minus sign of print, U+2212, which no line breaks after, as it does after a hyphen. */
export const MINUS = '−';

/** A change of a number, with its sign: `+1.234`, `−12,5`. */
export function formatChange(moved: number, language: Language): string {
  return `${moved > 0 ? '+' : ''}${formatNumber(moved, language)}`;
}

/** A share with one decimal, `98,6%` in Vietnamese; a dash if `whole` is 0. */
export function formatShare(part: number, whole: number, language: Language): string {
  const share = shareOf(part, whole);
  if (share === null) return '–';
  const [units = '0', tenths = '0'] = share.toFixed(1).split('.');
  return `${formatCount(Number(units), language)}${language === 'vi' ? ',' : '.'}${tenths}%`;
}

export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}

/** Largest head count that an answer may contain. */
export const MAX_HEAD_COUNT = 1_000_000;

/**
 * Parses a whole number as typed in Vietnamese: `1.234` is 1234. Null if the text is no such number or exceeds
 * `most`.
 */
export function wholeNumber(text: string, most = MAX_HEAD_COUNT): number | null {
  const clean = text.trim();
  if (!/^\d{1,7}$/.test(clean) && !/^\d{1,3}(\.\d{3})+$/.test(clean)) return null;
  const value = Number(clean.split('.').join(''));
  return value <= most ? value : null;
}

/** Most digits of a reported number, before and after the decimal comma. A sheet stores 15 exactly. */
export const MAX_DIGITS = 15;

/** Most digits after the decimal comma. */
export const MAX_DECIMALS = 6;

/** A number as typed. `digits` and `decimals` are those that were typed. */
export interface TypedNumber {
  readonly value: number;
  readonly digits: number;
  readonly decimals: number;
}

const GROUPED = '[1-9]\\d{0,2}(?:[.\\s]\\d{3})+';

/** Sign, integer and decimals. A point is a decimal point where it cannot separate thousands. */
const TYPED = [
  new RegExp(`^([-−–]?)(${GROUPED}|\\d+)(?:,(\\d+))?$`),
  /^([-−–]?)(\d+)\.(\d+)$/,
] as const;

/**
 * Parses a number as typed in Vietnamese: `1.234,5` is 1234.5. As some keypads have no comma, `1.5` is 1.5, but
 * `1.234` is 1234. `null` if the text is no number.
 */
export function typedNumber(text: string): TypedNumber | null {
  const clean = text.trim();
  const found = TYPED[0].exec(clean) ?? TYPED[1].exec(clean);
  if (!found) return null;
  const [, sign = '', whole = '', decimals = ''] = found;
  const integer = whole.replace(/\D/g, '');
  const value = Number(`${integer}.${decimals}`);
  return {
    value: sign === '' || value === 0 ? value : -value,
    digits: integer.length + decimals.length,
    decimals: decimals.length,
  };
}

/** One comma and three digits after it: a decimal in Vietnamese, thousands in English. */
const TWO_WAYS = /^[-−–]?([1-9]\d{0,2}),(\d{3})$/;

/** What a typed number may mean, each written so that it can be read in one way only. */
export interface TwoReadings {
  /** `12,5` for `12,500`; `12,3450` for `12,345`. */
  readonly decimal: string;
  /** `12.500` for `12,500`. */
  readonly thousands: string;
}

/** Both readings of a number such as `1,000`; `null` if there is only one, or none. */
export function twoReadings(text: string): TwoReadings | null {
  const clean = text.trim();
  if (!TWO_WAYS.test(clean)) return null;
  const decimals = clean.slice(-3).replace(/0+$/, '');
  const whole = clean.slice(0, -4);
  return {
    decimal: decimals === '' ? whole : `${whole},${decimals}${decimals.length === 3 ? '0' : ''}`,
    thousands: clean.replace(',', '.'),
  };
}

/** A number in Vietnamese that can be read in one way only: `12,345` as `12,3450`. */
export function plainNumber(value: number): string {
  const text = formatNumber(value, 'vi');
  return twoReadings(text)?.decimal ?? text;
}

/** A number that may be negative or have decimals: `−1.234,5` in Vietnamese. */
export function formatNumber(value: number, language: Language): string {
  const [integer = '0', decimals = ''] = String(Math.abs(value)).split('.');
  const whole = `${value < 0 ? MINUS : ''}${formatCount(Number(integer), language)}`;
  return decimals === '' ? whole : `${whole}${language === 'vi' ? ',' : '.'}${decimals}`;
}

/** Sum without the rounding errors of binary fractions, which a difference of like numbers leaves in front. */
export function exactSum(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number(Number(sum.toFixed(MAX_DECIMALS)).toPrecision(MAX_DIGITS));
}
