import { plainLetters } from '../../texts/plain-letters';
import { findHeader, type Header, type ListTable } from './find-header';
import { columnOf, type HeaderPatterns } from './list-columns';

/** A list that was moved below another. Columns count from 0, lines from 1. */
export interface MovedList {
  readonly from: number;
  readonly to: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

export interface StackedTable {
  readonly table: string[][];
  readonly moved: readonly MovedList[];
}

/** Meaning of each column, otherwise its heading in plain letters; '' without a heading. */
type Keys = readonly string[];

/**
 * A list begins where a name column is repeated together with another column, or after an empty column. Tables
 * with a single list stay unchanged.
 */
export function stackLists(table: ListTable, patterns: HeaderPatterns): StackedTable {
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

interface FirstList {
  readonly header: Header;
  readonly known: string[];
  readonly rows: string[][];
}

/** Columns that the first list lacks keep their place. */
function moveBelow(
  { header: { first, height, texts }, known, rows }: FirstList,
  table: ListTable,
  { from, to, keys }: Pick<MovedList, 'from' | 'to'> & { keys: Keys },
): MovedList {
  const own = keys.slice(from, to + 1);
  const targets = targetsOf(known, own, from);
  const width = Math.max(known.length, ...targets.map((place) => place + 1));
  const lineOf = (cells: readonly string[]) => {
    const line = Array.from({ length: width }, () => '');
    for (const [offset, place] of targets.entries()) line[place] = cells[offset] ?? '';
    return line;
  };
  const heading = rows[first] ?? [];
  for (let place = heading.length; place < width; place += 1)
    heading[place] = targets.includes(place) ? (texts[place] ?? '') : '';
  for (let place = known.length; place < width; place += 1)
    known[place] = targets.includes(place) ? (keys[place] ?? '') : '';
  const firstLine = rows.length + 1;
  for (const row of table.slice(first + height)) {
    const cells = row.slice(from, to + 1);
    if (cells.some((cell) => cell.trim() !== '')) rows.push(lineOf(cells));
  }
  return { from, to, firstLine, lastLine: rows.length };
}

function startsOf(table: ListTable, { first, height }: Header, keys: Keys): number[] {
  const below = table.slice(first + height);
  const isGap = (at: number) =>
    keys[at] === '' && below.every((row) => (row[at] ?? '').trim() === '');
  const starts: number[] = [];
  let list = keys.findIndex((key) => key !== '');
  for (let at = list + 1; at < keys.length; at += 1) {
    if (!canBegin(keys.slice(list, at), keys.slice(at), isGap(at - 1))) continue;
    starts.push(at);
    list = at;
  }
  return starts;
}

/**
 * Both sides must have a name column, and either another column is repeated or an empty column lies between
 * them.
 */
function canBegin(before: Keys, after: Keys, isBehindGap: boolean): boolean {
  const [first = ''] = after;
  const own = listIn(after);
  if (first === '' || !before.includes('name') || !own.includes('name')) return false;
  if (isBehindGap) return own.length > 1;
  const isNumbered = before[before.length - 1] === 'order';
  const isStart = first === 'order' || first === before[0] || (first === 'name' && !isNumbered);
  return isStart && own.some((key) => key !== 'name' && before.includes(key));
}

function listIn(keys: Keys): Keys {
  const end = keys.findIndex((key, at) => at > 0 && (key === '' || key === 'order'));
  return end < 0 ? keys : keys.slice(0, end);
}

/** One index per column: the first free column with the same meaning, otherwise its own index in the sheet. */
function targetsOf(known: Keys, keys: Keys, from: number): number[] {
  const taken = new Set<number>();
  return keys.map((key, offset) => {
    const place = known.findIndex((one, at) => key !== '' && one === key && !taken.has(at));
    if (place < 0) return from + offset;
    taken.add(place);
    return place;
  });
}
