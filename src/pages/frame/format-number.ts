import { shareOf } from '../../core/figures';
import type { Language } from '../../core/language';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Writes a whole number: `1.234` in Vietnamese. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** Writes a share with one decimal, `98,6%` in Vietnamese; a dash when there is nothing to share. */
export function formatShare(part: number, whole: number, language: Language): string {
  const share = shareOf(part, whole);
  if (share === null) return '–';
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(LOCALES[language], oneDecimal).format(share)}%`;
}
