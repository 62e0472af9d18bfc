import { searchKey } from './search-key';

/**
 * Finds those in whose names the typed words stand, whole or as beginnings, whatever their case and marks: one word after
 * the other where some names have them so, else anywhere in them. Nothing is found where nothing is typed.
 */
export function findByName<T>(
  typed: string,
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly T[] {
  const sought = wordsOf(typed);
  if (sought.length === 0) return [];
  const withWords = (parts: readonly string[]) =>
    all.filter((one) => {
      const name = ` ${wordsOf(nameOf(one)).join(' ')}`;
      return parts.every((part) => name.includes(` ${part}`));
    });
  const inOrder = withWords([sought.join(' ')]);
  return inOrder.length > 0 ? inOrder : withWords(sought);
}

function wordsOf(text: string): string[] {
  return searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
