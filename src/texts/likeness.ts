import { matchKey } from './match-key';

const DIGIT_OF: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  nam: '5',
  sau: '6',
  bai: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};

/** Organisations inside a body: their name is the body's with these words in front, and they are never the body. */
const WITHIN = /^(chi bo|chi ui|dang bo|dang ui|chi doan|cong doan) /;

/** Names of levels that lists leave out at the end of a name. */
const LEVELS = new Set(['xa', 'phuong', 'huien', 'tinh']);

/** Letters below which a name is too short to be like another by one letter. */
const SHORTEST = 8;

/** Like names that are kept under one key; more would help nobody to choose. */
const MOST_ALIKE = 20;

/** A name, folded: what must be the same in a like name, and the letters that may differ by one. */
interface FoldedName {
  /** Kind of organisation, numbers and what stands for one: "…1" is never "…10", "…A" never "…B", a school never its cell. */
  readonly fixed: string;
  readonly letters: string;
}

/**
 * Folds a name to find names like it: abbreviations written out, all marks off, y as i, number words as digits,
 * "và", signs and the order of words left out. For suggestions only: Bàn and Bán fold alike.
 */
function foldName(name: string): FoldedName {
  const text = plainLetters(matchKey(name));
  const within = WITHIN.exec(`${text} `)?.[1] ?? '';
  const words = text
    .split(' ')
    .map((word) => DIGIT_OF[word] ?? word)
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

/** Gives the words of a text in plain letters and digits, single blanks between them. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Things by name, found again under a like name. */
export interface LikeIndex<T> {
  add(name: string, value: T): void;
  /** Finds what has a name that folds the same, but for one letter put in, left out, exchanged or moved; each once. */
  like(name: string): T[];
}

/** Makes an index of like names; what it costs grows with the number of names, not with its square. */
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

/** A name and all that is left of it without one letter: like names share one of these (symmetric deletion). */
function neighbours({ fixed, letters }: FoldedName): Set<string> {
  const keys = new Set([`${fixed}|${letters}`]);
  if (letters.length < SHORTEST) return keys;
  for (let at = 0; at < letters.length; at += 1) {
    keys.add(`${fixed}|${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  return keys;
}
