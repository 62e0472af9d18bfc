import { cellKind } from './column-contents';
import type { ListTable } from './find-header';
import type { HeaderPatterns } from './list-columns';
import { type ListHeader, listHeader } from './list-header';
import { stackLists } from './side-by-side';
import { isBlockNumber } from './skip-reason';

/** Number of misplaced rows, and their share of all rows, from which a text counts as unclear. */
const MIN_MISPLACED = 2;
const MIN_SHARE = 0.2;

/**
 * True if the rows of a plain text cannot be told apart, for example when a Word table with line
 * breaks in its cells was pasted as text. Then rows differ in length and many have a number,
 * telephone number or address as name or a word as running number; or each row is a single cell
 * with name and address.
 */
export function areRowsUnclear(table: ListTable, patterns: HeaderPatterns): boolean {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size === 1 && !widths.has(1)) return false;
  const header = listHeader(table, patterns);
  if (widths.size === 1 && header.mapping.name === undefined) return true;
  if (isHeaderShifted(table, header) || areSidesShifted(table, header, patterns)) return true;
  const below = table
    .slice(header.first + header.height)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const odd = below.filter((row) => isOutOfPlace(row, header)).length;
  return odd >= MIN_MISPLACED && odd >= below.length * MIN_SHARE;
}

/**
 * True if the texts of a two-row header are shifted to wrong columns, because pasted text loses merged cells.
 */
function isHeaderShifted(table: ListTable, { first, height }: ListHeader): boolean {
  if (height === 0) return false;
  const widthOf = (row: readonly string[]) =>
    row.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);
  const lower = table[first + 1] ?? [];
  const isTier = (lower[0] ?? '').trim() === '' && widthOf(lower) > 1;
  const widest = table.slice(first + 2).reduce((max, row) => Math.max(max, widthOf(row)), 0);
  return isTier && widthOf(table[first] ?? []) < widest;
}

/**
 * True if a table with lists side by side has a row of another length: the row lost merged cells, so its cells
 * are below other headings.
 */
function areSidesShifted(
  table: ListTable,
  { first, height }: ListHeader,
  patterns: HeaderPatterns,
) {
  const width = table[first]?.length;
  const shifted = table
    .slice(first + height)
    .filter((row) => row.length !== width && row.filter((cell) => cell.trim() !== '').length > 1);
  return shifted.length > 0 && stackLists(table, patterns).moved.length > 0;
}

function isOutOfPlace(row: readonly string[], { mapping }: ListHeader): boolean {
  const name = cellKind(row[mapping.name ?? -1] ?? '');
  const order = cellKind(row[mapping.order ?? -1] ?? '');
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const isNoNumber = order === 'text' && !isBlockNumber(row[mapping.order ?? -1]?.trim() ?? '');
  return (
    ['address', 'phone', 'number'].includes(name) ||
    ['address', 'phone'].includes(order) ||
    (isNoNumber && filled > 1)
  );
}
