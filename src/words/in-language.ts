import type { Language } from '../core/language';
import { en } from './en';
import { vi } from './vi';
import type { Words } from './words';

/** Gives every word in a language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : vi;
}
