import type { Language } from './language';

/** Writes a whole number: `1.234` in Vietnamese. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/** Writes how much a count has moved, with its sign: `+1.234`. */
export function formatChange(moved: number, language: Language): string {
  return `${moved > 0 ? '+' : '-'}${formatCount(Math.abs(moved), language)}`;
}

/** Writes a share with one decimal, `98,6%` in Vietnamese; a dash when there is nothing to share. */
export function formatShare(part: number, whole: number, language: Language): string {
  const share = shareOf(part, whole);
  if (share === null) return '–';
  const [units = '0', tenths = '0'] = share.toFixed(1).split('.');
  return `${formatCount(Number(units), language)}${language === 'vi' ? ',' : '.'}${tenths}%`;
}

/** Gives a share in per cent, null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100;
}

/** The largest head-count that an answer may hold: no unit of this scale counts more. */
export const MOST_HEADS = 1_000_000;

/** Reads a whole number as a person types it in Vietnamese: `1.234` is 1234. Null when it is none, or above `most`. */
export function wholeNumber(text: string, most = MOST_HEADS): number | null {
  const clean = text.trim();
  if (!/^\d{1,7}$/.test(clean) && !/^\d{1,3}(\.\d{3})+$/.test(clean)) return null;
  const value = Number(clean.split('.').join(''));
  return value <= most ? value : null;
}
