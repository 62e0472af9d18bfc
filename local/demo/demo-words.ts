import type { Language } from '../../src/texts/language';
import { demo as en } from '../../src/words/en/local/demo';
import { demo as vi } from '../../src/words/vi/local/demo';

/** What the demo prints; typed by the Vietnamese texts. */
export type DemoWords = typeof vi;

/** Gives the demo's words in a language. */
export function demoWords(language: Language): DemoWords {
  return language === 'en' ? (en as unknown as DemoWords) : vi;
}
