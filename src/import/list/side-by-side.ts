import { plainLetters } from '../../texts/plain-letters';
import { findHeader, type Header, type ListTable } from './find-header';
import { columnOf, type HeaderPatterns } from './list-columns';

/** First and last column, counted from 0, of the lists beside the first one. */
export interface ListBeside {
  readonly from: number;
  readonly to: number;
}

/** Meaning of each column, otherwise its heading in plain letters; '' without a heading. */
type Keys = readonly string[];

/**
 * The table without lists beside the first one: read as one, its units would get the mailboxes of their neighbours. A
 * list begins where a name column is repeated together with another column, or after an empty column.
 */
export function firstList(
  table: ListTable,
  patterns: HeaderPatterns,
): { readonly table: string[][]; readonly beside: ListBeside | null } {
  const header = findHeader(table, patterns);
  const keys = (header?.texts ?? []).map((text) => columnOf(text, patterns) ?? plainLetters(text));
  const from = header ? secondStart(table, header, keys) : -1;
  if (from < 0) return { table: table.map((row) => [...row]), beside: null };
  return {
    table: table.map((row) => row.slice(0, from)),
    beside: { from, to: keys.length - 1 },
  };
}

/** Column at which the second list begins; -1 without one. */
function secondStart(table: ListTable, { first, height }: Header, keys: Keys): number {
  const below = table.slice(first + height);
  const isGap = (at: number) =>
    keys[at] === '' && below.every((row) => (row[at] ?? '').trim() === '');
  const list = keys.findIndex((key) => key !== '');
  return keys.findIndex(
    (_, at) => at > list && canBegin(keys.slice(list, at), keys.slice(at), isGap(at - 1)),
  );
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
