import type { NamedTable } from './choose-sheet';
import { cellLook } from './column-contents';
import { findHeader } from './find-header';
import { legacyCells, withConverted } from './legacy/legacy-text';
import type { HeaderPatterns } from './list-columns';

/** Gives the places of what is left of a file when one table is read: sheets, and tables of a document that look like lists. */
export function leftTables(
  tables: readonly NamedTable[],
  read: number,
  patterns: HeaderPatterns,
): number[] {
  return tables.flatMap(({ name, table }, at) => {
    if (at === read) return [];
    if (name !== '') return [at];
    const hasAddress = table.some((row) => row.some((cell) => cellLook(cell) === 'address'));
    const isList =
      hasAddress || findHeader(withConverted(table, legacyCells(table)), patterns) !== null;
    return isList ? [at] : [];
  });
}
