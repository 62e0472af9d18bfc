import { matchKey } from './match-key';
import { plainLetters } from './plain-letters';

const DIGIT_OF: ReadonlyMap<string, string> = new Map([
  ['mot', '1'],
  ['hai', '2'],
  ['ba', '3'],
  ['bon', '4'],
  ['nam', '5'],
  ['sau', '6'],
  ['bai', '7'],
  ['tam', '8'],
  ['chin', '9'],
  ['muoi', '10'],
]);

/**
 * Organisations inside a body. Their names are the body's name with one of these prefixes, but they are other
 * units.
 */
const WITHIN = /^(chi bo|chi ui|dang bo|dang ui|chi doan|cong doan) /;

/** Administrative levels, which lists often leave out at the end of a name. */
const LEVELS = new Set(['xa', 'phuong', 'huien', 'tinh']);

/** Names with fewer letters match only if they are equal after folding. */
const SHORTEST = 8;

/** Names with more letters match only if they are equal after folding, because each letter would add a key. */
const LONGEST = 500;

/** Maximum number of similar names stored per key. More would not help anyone choose. */
const MOST_ALIKE = 20;

/** A folded name: `fixed` must be equal in similar names, `letters` may differ by one. */
interface FoldedName {
  /**
   * Kind of organisation, numbers and single letters. Therefore "…1" never matches "…10", nor a school its
   * party cell.
   */
  readonly fixed: string;
  readonly letters: string;
}

/**
 * Folds a name, so that similar names become equal or nearly equal. Use it for suggestions only, because Bàn
 * and Bán fold to the same.
 */
function foldName(name: string): FoldedName {
  const text = plainLetters(matchKey(name));
  const within = WITHIN.exec(`${text} `)?.[1] ?? '';
  const words = text
    .split(' ')
    .map((word) => DIGIT_OF.get(word) ?? word)
    .filter((word) => word !== 'va');
  if (words.length > 1 && LEVELS.has(words[words.length - 1] ?? '')) words.pop();
  const isNumber = (word: string) => /\d|^(.|[ivx]+)$/.test(word);
  return {
    fixed: [within, ...words.filter(isNumber)].join('/'),
    letters: words
      .filter((word) => !isNumber(word))
      .sort()
      .join(''),
  };
}

export interface LikeIndex<T> {
  add(name: string, value: T): void;
  /**
   * Distinct values whose folded names are equal or differ by one letter inserted, deleted, replaced or moved.
   * Names with fewer than `SHORTEST` letters must be equal.
   */
  like(name: string): T[];
}

/** The cost grows with the number of names, not with its square. */
export function likeIndex<T>(): LikeIndex<T> {
  const byKey = new Map<string, T[]>();
  return {
    add: (name, value) => {
      for (const key of neighbours(foldName(name))) {
        const values = byKey.get(key);
        if (values && values.length < MOST_ALIKE) values.push(value);
        else if (!values) byKey.set(key, [value]);
      }
    },
    like: (name) => {
      const found = new Set<T>();
      for (const key of neighbours(foldName(name))) {
        for (const value of byKey.get(key) ?? []) found.add(value);
      }
      return [...found];
    },
  };
}

/**
 * Keys of a name: the name itself, and from `SHORTEST` letters on every variant with one letter deleted.
 * Similar names share a key (symmetric deletion).
 */
function neighbours({ fixed, letters }: FoldedName): Set<string> {
  const keys = new Set([`${fixed}|${letters}`]);
  if (letters.length < SHORTEST || letters.length > LONGEST) return keys;
  for (let at = 0; at < letters.length; at += 1) {
    keys.add(`${fixed}|${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  return keys;
}
