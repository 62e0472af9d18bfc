import type { Names } from './names';
import type { sentences } from './vi/all-sentences';

/** Every sentence, with the Vietnamese texts as types: so the compiler knows which braces each has. */
export type Sentences = typeof sentences;

/** What the build writes for the server side to load: sentences in a language, names in it and then in the other. */
export type WordsFile = Sentences & { readonly allNames: readonly [own: Names, other: Names] };

/** Every word that the server side shows in one language, and the names by which a sheet of either is read. */
export type Words = Names & WordsFile;

/** Gives the words that stand in a file. */
export function wordsOf(file: WordsFile): Words {
  return { ...file.allNames[0], ...file };
}
