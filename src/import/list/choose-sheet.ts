import { findHeader, type ListTable } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import type { HeaderPatterns } from './list-columns';

/** A sheet of a workbook, or a table of a document. Tables have the name `''`. */
export interface NamedTable {
  readonly name: string;
  readonly table: ListTable;
}

/**
 * Index of the table that looks most like a list. In a workbook this is the first sheet with a header; in a
 * document the table whose header names most columns. If no table has a header, it is the longest one.
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
