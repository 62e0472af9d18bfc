import { cellLook } from './column-contents';
import type { Table } from './find-header';
import type { HeaderPatterns } from './list-columns';
import { type ListHeader, listHeader } from './list-header';

/** Rows out of place, and which part of all rows they are, from which on nothing can be relied on. */
const FEWEST = 2;
const PART = 0.2;

/**
 * Tells whether the rows of a plain text cannot be told apart, as where a table of Word with line breaks in its cells
 * was pasted as text: rows are of different lengths, and many have a number, a telephone or an address for a name, or
 * a word for a running number.
 */
export function areRowsUnclear(table: Table, patterns: HeaderPatterns): boolean {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size === 1 && !widths.has(1)) return false;
  const header = listHeader(table, patterns);
  const below = table
    .slice(header.first + header.height)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const odd = below.filter((row) => isOutOfPlace(row, header)).length;
  return odd >= FEWEST && odd >= below.length * PART;
}

function isOutOfPlace(row: readonly string[], { mapping }: ListHeader): boolean {
  const name = cellLook(row[mapping.name ?? -1] ?? '');
  const order = cellLook(row[mapping.order ?? -1] ?? '');
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const isNoNumber =
    order === 'text' && !/^[IVXLC]+\.?$|^[A-ZĐ]\.?$/.test(row[mapping.order ?? -1]?.trim() ?? '');
  return ['address', 'phone', 'number'].includes(name) || (isNoNumber && filled > 1);
}
