import type { Language } from '../texts/language';
import { namesIn } from '../words/names-in';
import type { Sentences, Words } from '../words/words';
import { loadJson } from './load-json';

/** Loads every word in a language: names from the bundle, sentences from the page file that the build wrote. */
export function loadWords(language: Language): Words {
  return { ...namesIn(language), ...loadJson<Sentences>(`words-${language}`) };
}
