import type { Column } from './column';
import { isHeaderRow, missingColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * True if a file may lack the column, because it came after the file's column set, or because the next rebuild
 * of the summary fills it again. False if the column is required or `undefined`. As long as the column is
 * missing, it reads as blank in every row; the first write into it creates it.
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

/**
 * Returns `headers` followed by the Vietnamese headers of the columns `keys`. The language makes no difference,
 * because headers are recognised in both.
 */
export function withHeadersOf(
  tab: Tab,
  headers: readonly string[],
  keys: readonly string[],
): readonly string[] {
  return keys.length === 0
    ? headers
    : [...headers, ...keys.map((key) => tab.columns[key]?.header.vi ?? key)];
}
