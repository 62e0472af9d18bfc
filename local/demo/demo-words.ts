import type { Language } from '../../src/texts/language';
import { demo as en } from '../../src/words/en/local/demo';
import { demo as vi } from '../../src/words/vi/local/demo';

export type DemoWords = typeof vi;

export function demoWords(language: Language): DemoWords {
  return language === 'en' ? (en as unknown as DemoWords) : vi;
}
