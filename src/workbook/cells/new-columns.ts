import type { Column } from './column';
import { isHeaderRow, missingColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * True if a file may lack the column: it came after the file's column set, or the next rebuild fills it again.
 * Without it every row reads as blank; the first write into it creates it.
 */
export function mayBeMissing(column: Column | undefined, fileColumns: number): boolean {
  if (column === undefined || column.blank === undefined) return false;
  return column.computed || column.since > fileColumns;
}

/** Keys of the columns that a tab lacks and may lack, in the order in which they are created. */
export function newColumns(tab: Tab, headers: readonly string[], fileColumns: number): string[] {
  if (!isHeaderRow(tab, headers)) return [];
  return missingColumns(tab, headers).filter((key) => mayBeMissing(tab.columns[key], fileColumns));
}

/** Headers with those of the given columns after them. Their language does not matter to any reader. */
export function withHeadersOf(
  tab: Tab,
  headers: readonly string[],
  keys: readonly string[],
): readonly string[] {
  return keys.length === 0
    ? headers
    : [...headers, ...keys.map((key) => tab.columns[key]?.header.vi ?? key)];
}
