import type { Words } from '../../words/words';
import type { Cell } from './cell';
import { headerKey, headersIn } from './headers-in';
import { readCell } from './read-cell';
import type { Tab } from './tab';

/** A tab whose headers do not all stand: its header cells, and where it was looked, what stands below them. */
export interface OddHeaders {
  readonly tab: Tab;
  readonly headers: readonly string[];
  readonly words: Words;
  readonly below?: Below;
}

/** What stands below headers: rows of cells, and what the dropdown of each column offers, joined by commas; '' for none. */
export interface Below {
  readonly rows: readonly (readonly Cell[])[];
  readonly offers: readonly string[];
}

/** The headers of a tab, and what stands below. */
export interface HeaderLook extends Below {
  readonly headers: readonly string[];
  /** Whether they stood in another row, or under one that holds data, and have been put back. */
  readonly isRaised: boolean;
  /** Whether the tab lacks nothing that it was laid out with. */
  readonly isRight: boolean;
}

/** A column that looks like one whose header is missing; its place is counted from 0. */
export interface LikelyColumn {
  readonly key: string;
  readonly place: number;
}

/** What a likeness must come to: a neighbour and the place, or the name. */
const ENOUGH = 3;

/**
 * Finds for columns whose header is missing the one column that looks like it: by name, neighbours and place, and where
 * it was looked below the headers, by dropdown and contents. Two that look alike are none.
 */
export function likelyColumns(odd: OddHeaders): LikelyColumn[] {
  const { tab, headers, words } = odd;
  const all = headersIn(tab, headers, words);
  const keyAt: string[] = [];
  for (const [key, [at, more]] of all) if (at !== undefined && more === undefined) keyAt[at] = key;
  const keys = orderIn(tab, keyAt);
  const missing = all.filter(([, places]) => places.length === 0);
  const pairs = missing.flatMap(([key]) =>
    headers
      .map((_, place) => ({ key, place, score: scoreOf(odd, { key, place, keys, keyAt }) }))
      .filter(({ place, score }) => !keyAt[place] && score >= ENOUGH),
  );
  return pairs.filter((one) =>
    pairs.every(
      (other) =>
        other === one ||
        (other.key !== one.key && other.place !== one.place) ||
        other.score < one.score,
    ),
  );
}

/** Gives the order in which a version has laid the columns out, that of today or the former one: the one in which more neighbours stand. */
function orderIn({ columns, formerly }: Tab, keyAt: readonly string[]): readonly string[] {
  const [today, before] = [Object.keys(columns), formerly.split(' ')];
  const agreeing = (keys: readonly string[]) =>
    keys.filter(
      (key, at) => keyAt.indexOf(key) >= 0 && keyAt[keyAt.indexOf(key) + 1] === keys[at + 1],
    );
  return agreeing(before).length > agreeing(today).length ? before : today;
}

/** Keys in the order in which they were laid out, and those that stand, by their places. */
interface Order {
  readonly keys: readonly string[];
  readonly keyAt: readonly string[];
}

function scoreOf(odd: OddHeaders, { key, place, keys, keyAt }: LikelyColumn & Order): number {
  const name = headerKey(String(odd.words.tabs[odd.tab.key].headers[key]));
  const at = keys.indexOf(key);
  const beside = (by: number) =>
    (keyAt[place + by] || odd.headers[place + by]) === keys[at + by] ? 2 : 0;
  return (
    contentScore(odd, { key, place }) +
    beside(-1) +
    beside(1) +
    (at === place ? 1 : 0) +
    (headerKey(String(odd.headers[place])).includes(name) ? 3 : 0)
  );
}

/** Counts what a dropdown says for a column; far below nothing where it or the contents speak against it. */
function contentScore({ tab, words, below }: OddHeaders, { key, place }: LikelyColumn): number {
  const column = tab.columns[key];
  if (!below || !column) return 0;
  const { vocabulary } = column.codec;
  const offer = below.offers[place];
  const isOffered = vocabulary && String(Object.values(words.choices[vocabulary])) === offer;
  const cells = below.rows
    .flatMap((row) => row.slice(place, place + 1))
    .filter((cell) => cell !== '');
  const read = cells.filter((cell) => readCell(cell, column, words) !== undefined).length;
  if (offer ? !isOffered : vocabulary && read === 0) return -9;
  return 2 * read < cells.length ? -9 : isOffered ? 4 : 0;
}
