import { initialsFinder } from '../texts/initials';
import { searchKey } from '../texts/search-key';
import { writtenNameFinder } from '../texts/written-names';

/**
 * Items whose name contains all the typed words, whole or as prefixes, ignoring case and diacritics. If some
 * names contain the words in the typed order, returns only those; if no name has the words, names that are the
 * typed name in another spelling, or those whose initials were typed. Returns nothing if nothing was typed.
 */
export function findByName<T>(
  typed: string,
  all: readonly T[],
  textOf: (one: T) => string,
  nameOf: (one: T) => string,
): readonly T[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const withWords = (parts: readonly string[]) =>
    all.filter((one) => {
      const text = ` ${wordsOf(textOf(one)).join(' ')}`;
      return parts.every((part) => text.includes(` ${part}`));
    });
  const inOrder = withWords([words.join(' ')]);
  const found = inOrder.length > 0 ? inOrder : withWords(words);
  if (found.length > 0) return found;
  const named = all.map((value) => ({ name: nameOf(value), value }));
  const { fitting, otherBodies } = writtenNameFinder(named)(typed);
  if (fitting.length > 0) return fitting;
  return otherBodies.length > 0 ? otherBodies : initialsFinder(named)(typed);
}

function wordsOf(text: string): string[] {
  return searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
