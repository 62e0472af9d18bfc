import type { Language } from '../../src/texts/language';
import { demo as en } from '../words/en/demo';
import { demo as vi } from '../words/vi/demo';

export type DemoWords = typeof vi;

export function demoWords(language: Language): DemoWords {
  return language === 'en' ? (en as unknown as DemoWords) : vi;
}
