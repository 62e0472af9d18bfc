import { cellLook } from './column-contents';
import type { Table } from './find-header';
import type { HeaderPatterns } from './list-columns';
import { type ListHeader, listHeader } from './list-header';
import { isBlockNumber } from './passed-over';
import { stackedLists } from './side-by-side';

/** Rows out of place, and which part of all rows they are, from which on nothing can be relied on. */
const FEWEST = 2;
const PART = 0.2;

/**
 * Tells whether the rows of a plain text cannot be told apart, as where a table of Word with line breaks in its cells
 * was pasted as text: rows are of different lengths, and many have a number, a telephone or an address for a name, or
 * a word for a running number; or each is one cell of names and addresses.
 */
export function areRowsUnclear(table: Table, patterns: HeaderPatterns): boolean {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size === 1 && !widths.has(1)) return false;
  const header = listHeader(table, patterns);
  if (widths.size === 1 && header.mapping.name === undefined) return true;
  if (isHeaderTorn(table, header) || areSidesTorn(table, header, patterns)) return true;
  const below = table
    .slice(header.first + header.height)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const odd = below.filter((row) => isOutOfPlace(row, header)).length;
  return odd >= FEWEST && odd >= below.length * PART;
}

/** Of a header in two rows a text has no more than the words: those of merged cells stand over the wrong columns. */
function isHeaderTorn(table: Table, { first, height }: ListHeader): boolean {
  if (height === 0) return false;
  const widthOf = (row: readonly string[]) =>
    row.reduce((last, cell, at) => (cell.trim() === '' ? last : at + 1), 0);
  const subordinates = table[first + 1] ?? [];
  const isTier = (subordinates[0] ?? '').trim() === '' && widthOf(subordinates) > 1;
  const widest = table.slice(first + 2).reduce((most, row) => Math.max(most, widthOf(row)), 0);
  return isTier && widthOf(table[first] ?? []) < widest;
}

/** Of lists side by side a text has no more than the words either, and those of a row with merged cells stand under others' headings. */
function areSidesTorn(table: Table, { first, height }: ListHeader, patterns: HeaderPatterns) {
  const width = table[first]?.length;
  const torn = table
    .slice(first + height)
    .filter((row) => row.length !== width && row.filter((cell) => cell.trim() !== '').length > 1);
  return torn.length > 0 && stackedLists(table, patterns).moved.length > 0;
}

function isOutOfPlace(row: readonly string[], { mapping }: ListHeader): boolean {
  const name = cellLook(row[mapping.name ?? -1] ?? '');
  const order = cellLook(row[mapping.order ?? -1] ?? '');
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const isNoNumber = order === 'text' && !isBlockNumber(row[mapping.order ?? -1]?.trim() ?? '');
  return (
    ['address', 'phone', 'number'].includes(name) ||
    ['address', 'phone'].includes(order) ||
    (isNoNumber && filled > 1)
  );
}
