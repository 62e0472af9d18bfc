import type { Language } from '../../../src/texts/language';
import { playground as en } from '../../words/en/playground';
import { sheetWords as enSheet } from '../../words/en/sheet-words';
import { playground as vi } from '../../words/vi/playground';
import { sheetWords as viSheet } from '../../words/vi/sheet-words';

export type PlaygroundWords = typeof vi;

export function playgroundWords(language: Language): PlaygroundWords {
  return language === 'en' ? (en as unknown as PlaygroundWords) : vi;
}

/** Translations of o-spreadsheet's own texts, keyed by its English texts. */
export function sheetTranslations(language: Language): Readonly<Record<string, string>> {
  return language === 'en' ? enSheet : viSheet;
}

/** Weekday and date in Vietnam at an ISO instant. */
export function dayText(instant: string, words: PlaygroundWords): { weekday: string; day: string } {
  const there = new Date(Date.parse(instant) + 7 * 3_600_000);
  const weekday = words.weekdays.split(';')[(there.getUTCDay() + 6) % 7] ?? '';
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(there.getUTCDate())}/${two(there.getUTCMonth() + 1)}/${there.getUTCFullYear()}`;
  return { weekday, day };
}

export function timeText(instant: string, words: PlaygroundWords): string {
  const there = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${there.slice(11, 16)}, ${dayText(instant, words).day}`;
}
