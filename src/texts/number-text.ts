import type { Language } from './language';

/** A whole number with thousands separators: `1.234` in Vietnamese. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** A change of a count, with its sign: `+1.234`. */
export function formatChange(moved: number, language: Language): string {
  return `${moved > 0 ? '+' : '-'}${formatCount(Math.abs(moved), language)}`;
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
