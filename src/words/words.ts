import type { Language } from '../texts/language';
import type { SheetNames } from './sheet-names';
import type { sentences } from './vi/all-sentences';

/** The literal Vietnamese types let the compiler check the placeholders of each sentence. */
export type Sentences = typeof sentences;

/** `allNames` has the sheet names of both languages, first those of `language`. */
export type WordsFile = Sentences & {
  readonly language: Language;
  readonly allNames: readonly [own: SheetNames, other: SheetNames];
};

export type Words = SheetNames & WordsFile;

export function wordsOf(file: WordsFile): Words {
  return { ...file.allNames[0], ...file };
}
