import type { Language } from '../../texts/language';
import { type Words, type WordsFile, wordsOf } from '../../words/words';
import { loadJson } from './load-json';

/** Loads every word in a language from the page file that the build wrote. */
export function loadWords(language: Language): Words {
  return wordsOf(loadJson<WordsFile>(`words-${language}`));
}
