import type { Language } from '../texts/language';
import type { SheetNames } from './sheet-names';
import type { sentences } from './vi/all-sentences';

/** All sentences. The literal Vietnamese types let the compiler check the placeholders of each sentence. */
export type Sentences = typeof sentences;

/**
 * Content of the words file that the server loads: all sentences in `language`, and in `allNames` the sheet
 * names of both languages, first those of `language`.
 */
export type WordsFile = Sentences & {
  readonly language: Language;
  readonly allNames: readonly [own: SheetNames, other: SheetNames];
};

/** All words of one language, and the sheet names of both languages. */
export type Words = SheetNames & WordsFile;

export function wordsOf(file: WordsFile): Words {
  return { ...file.allNames[0], ...file };
}
