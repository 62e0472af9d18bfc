import type { Column } from './column';
import { isHeaderRow, missingColumns } from './find-columns';
import type { Tab } from './tab';

/**
 * False if the column is required or `undefined`. A missing column reads as blank in every row, and the first
 * write into it creates it.
 */
export function mayBeMissing(column: Column | undefined, fileColumns: number): boolean {
  if (column === undefined || column.blank === undefined) return false;
  return column.computed || column.since > fileColumns;
}

export function newColumns(tab: Tab, headers: readonly string[], fileColumns: number): string[] {
  if (!isHeaderRow(tab, headers)) return [];
  return missingColumns(tab, headers).filter((key) => mayBeMissing(tab.columns[key], fileColumns));
}

/** The added headers are Vietnamese in both languages, because headers are recognised in either. */
export function withHeadersOf(
  tab: Tab,
  headers: readonly string[],
  keys: readonly string[],
): readonly string[] {
  return keys.length === 0
    ? headers
    : [...headers, ...keys.map((key) => tab.columns[key]?.header.vi ?? key)];
}
