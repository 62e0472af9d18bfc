import { cellKind } from './column-contents';
import type { ListTable } from './find-header';
import { isBlockNumber } from './line-skip-reason';
import type { HeaderPatterns } from './list-columns';
import { type ListHeader, listHeader } from './list-header';
import { firstList } from './side-by-side';

/**
 * A text is unclear if at least `MIN_MISPLACED` rows, and the share `MIN_SHARE` of the filled rows, have
 * contents of the wrong kind.
 */
const MIN_MISPLACED = 2;
const MIN_SHARE = 0.2;

/**
 * Pasted text can be unreadable as a list, for example a Word table with line breaks in its cells. Always false
 * if all rows have the same number of cells, and more than one.
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

/** Pasted text loses merged cells, so the texts of a two-row header can be above the wrong columns. */
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
 * A row with more or fewer cells than the header lost merged cells, so its cells are below the wrong headings.
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
  return shifted.length > 0 && firstList(table, patterns).beside !== null;
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
