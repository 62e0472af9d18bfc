import type { SheetNames } from './sheet-names';
import type { sentences } from './vi/all-sentences';

/** All sentences; the literal Vietnamese types let the compiler check the placeholders of each. */
export type Sentences = typeof sentences;

/** Words file that the server loads: sentences of one language, and the names of both, its own first. */
export type WordsFile = Sentences & {
  readonly allNames: readonly [own: SheetNames, other: SheetNames];
};

/** All words of one language, and the names of both languages. */
export type Words = SheetNames & WordsFile;

export function wordsOf(file: WordsFile): Words {
  return { ...file.allNames[0], ...file };
}
