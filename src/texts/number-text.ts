import { shareOf } from '../records/figures';
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
