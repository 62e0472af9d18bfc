import type { Language } from '../../../src/texts/language';
import { playground as en } from '../../../src/words/en/local/playground';
import { sheetWords as enSheet } from '../../../src/words/en/local/sheet-words';
import { playground as vi } from '../../../src/words/vi/local/playground';
import { sheetWords as viSheet } from '../../../src/words/vi/local/sheet-words';

/** What the playground says; typed by the Vietnamese texts. */
export type PlaygroundWords = typeof vi;

/** Gives the playground's words in a language. */
export function playgroundWords(language: Language): PlaygroundWords {
  return language === 'en' ? (en as unknown as PlaygroundWords) : vi;
}

/** Gives what o-spreadsheet itself says, by its English texts. */
export function sheetTranslations(language: Language): Readonly<Record<string, string>> {
  return language === 'en' ? enSheet : viSheet;
}

/** Says a day as the calendar bar shows it, from an ISO instant: weekday and day in Vietnam. */
export function dayText(instant: string, words: PlaygroundWords): { weekday: string; day: string } {
  const there = new Date(Date.parse(instant) + 7 * 3_600_000);
  const weekday = words.weekdays.split(';')[(there.getUTCDay() + 6) % 7] ?? '';
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${two(there.getUTCDate())}/${two(there.getUTCMonth() + 1)}/${there.getUTCFullYear()}`;
  return { weekday, day };
}

/** Says an instant with its hour in Vietnam. */
export function timeText(instant: string, words: PlaygroundWords): string {
  const there = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${there.slice(11, 16)}, ${dayText(instant, words).day}`;
}
