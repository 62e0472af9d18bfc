import { findHeader, type ListTable } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import type { HeaderPatterns } from './list-columns';

/** Tables of a document have the name `''`. */
export interface NamedTable {
  readonly name: string;
  readonly table: ListTable;
}

/**
 * Chooses in a workbook the first sheet with a header, in a document the table whose header names most columns.
 * Without any header, chooses the longest table.
 */
export function chooseSheet(sheets: readonly NamedTable[], patterns: HeaderPatterns): number {
  const scores = sheets.map(({ name, table }) => {
    const header = findHeader(withConverted(table, legacyCells(table)), patterns);
    const named = header === null ? 0 : Object.keys(header.mapping).length;
    return name === '' ? named : Math.min(1, named);
  });
  const max = Math.max(0, ...scores);
  if (max > 0) return scores.indexOf(max);
  const lengths = sheets.map(({ table }) => table.length);
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
