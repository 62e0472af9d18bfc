import { plainLetters } from '../../texts/likeness';
import { findHeader, type Header, type Table } from './find-header';
import { columnOf, type HeaderPatterns } from './list-columns';

/** A list that stood to the right of another and was put below it; columns count from 0, lines from 1. */
export interface MovedList {
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A table of which lists that stood side by side follow one another, and those that were moved. */
export interface StackedTable {
  readonly table: string[][];
  readonly moved: readonly MovedList[];
}

/** What each column is, as its heading means it or says it; '' where it has none. */
type Keys = readonly string[];

/**
 * Puts lists that stand side by side under one another: where a column of names comes again and another beside it too, or
 * behind an empty column. Their columns go under those of the first that mean the same, others stay. Any other table stays
 * as it is.
 */
export function stackedLists(table: Table, patterns: HeaderPatterns): StackedTable {
  const header = findHeader(table, patterns);
  const keys = (header?.texts ?? []).map((text) => columnOf(text, patterns) ?? plainLetters(text));
  const [end, ...starts] = header ? startsOf(table, header, keys) : [];
  const rows = table.map((row) => [...row]);
  if (!header || end === undefined) return { table: rows, moved: [] };
  const lists = [end, ...starts].map((start, at) => ({
    from: start,
    to: (starts[at] ?? keys.length) - 1,
  }));
  const first = { header, known: keys.slice(0, end), rows: rows.map((row) => row.slice(0, end)) };
  const moved = lists.map((list) => moveBelow(first, rows, { ...list, keys }));
  return { table: first.rows, moved };
}

/** The first list, under which others are put. */
interface FirstList {
  readonly header: Header;
  /** What its columns are, those that came with other lists too. */
  readonly known: string[];
  readonly rows: string[][];
}

/** Puts the rows of a list below those of the first; what the first has not stays in its column. */
function moveBelow(
  { header: { first, height, texts }, known, rows }: FirstList,
  all: Table,
  { from, to, keys }: Pick<MovedList, 'from' | 'to'> & { keys: Keys },
): MovedList {
  const own = keys.slice(from, to + 1);
  const places = placesIn(known, own, from);
  const width = Math.max(known.length, ...places.map((place) => place + 1));
  const lineOf = (cells: readonly string[]) => {
    const line = Array.from({ length: width }, () => '');
    for (const [offset, place] of places.entries()) line[place] = cells[offset] ?? '';
    return line;
  };
  const heading = rows[first] ?? [];
  for (let place = heading.length; place < width; place += 1)
    heading[place] = places.includes(place) ? (texts[place] ?? '') : '';
  for (let place = known.length; place < width; place += 1)
    known[place] = places.includes(place) ? (keys[place] ?? '') : '';
  const firstLine = rows.length + 1;
  for (const row of all.slice(first + height)) {
    const cells = row.slice(from, to + 1);
    if (cells.some((cell) => cell.trim() !== '')) rows.push(lineOf(cells));
  }
  return { from, to, firstLine, lastLine: rows.length };
}

/** Finds where the second list under a header begins, and the others; none where there is one list only. */
function startsOf(table: Table, { first, height }: Header, keys: Keys): number[] {
  const below = table.slice(first + height);
  const isGap = (at: number) =>
    keys[at] === '' && below.every((row) => (row[at] ?? '').trim() === '');
  const starts: number[] = [];
  let list = keys.findIndex((key) => key !== '');
  for (let at = list + 1; at < keys.length; at += 1) {
    if (!mayBegin(keys.slice(list, at), keys.slice(at), isGap(at - 1))) continue;
    starts.push(at);
    list = at;
  }
  return starts;
}

/** Tells whether a further list begins after the columns of one: both have names, and what else comes again, or a gap is between. */
function mayBegin(before: Keys, after: Keys, isBehindGap: boolean): boolean {
  const [first = ''] = after;
  const own = listIn(after);
  if (first === '' || !before.includes('name') || !own.includes('name')) return false;
  if (isBehindGap) return own.length > 1;
  const isNumbered = before[before.length - 1] === 'order';
  const isStart = first === 'order' || first === before[0] || (first === 'name' && !isNumbered);
  return isStart && own.some((key) => key !== 'name' && before.includes(key));
}

/** The columns up to the next gap, or running number. */
function listIn(keys: Keys): Keys {
  const end = keys.findIndex((key, at) => at > 0 && (key === '' || key === 'order'));
  return end < 0 ? keys : keys.slice(0, end);
}

/** Where each column of a further list goes: under one of the first that means the same, or nowhere else. */
function placesIn(known: Keys, keys: Keys, from: number): number[] {
  const taken = new Set<number>();
  return keys.map((key, offset) => {
    const place = known.findIndex((one, at) => key !== '' && one === key && !taken.has(at));
    if (place < 0) return from + offset;
    taken.add(place);
    return place;
  });
}
