import { findHeader, type Table } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import type { HeaderPatterns } from './list-columns';

/** A sheet of a workbook, or a table of a document, which has no name. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/**
 * Chooses the table that looks like a list: the first sheet with a header; of the tables of a document the one whose
 * header names most columns. Where none has a header, the longest. Gives its place.
 */
export function chooseSheet(sheets: readonly NamedTable[], patterns: HeaderPatterns): number {
  const scores = sheets.map(({ name, table }) => {
    const header = findHeader(withConverted(table, legacyCells(table)), patterns);
    const named = header === null ? 0 : Object.keys(header.mapping).length;
    return name === '' ? named : Math.min(1, named);
  });
  const most = Math.max(0, ...scores);
  if (most > 0) return scores.indexOf(most);
  const lengths = sheets.map(({ table }) => table.length);
  return Math.max(0, lengths.indexOf(Math.max(...lengths)));
}
