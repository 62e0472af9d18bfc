import { type BackupRow, backupValue } from '../../records/backup-cells';
import { presentColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';

/**
 * Appends the column number to each repeated header, so that it counts as the office's own column: no job can
 * read a tab with a duplicate header. `first` is the sheet row of `rows[0]`.
 */
export function renameDuplicateHeaders(
  tab: Tab,
  { first, rows }: { first: number; rows: readonly BackupRow[] },
): readonly BackupRow[] {
  const headerIndex = tab.headerRow - first;
  const texts = (rows[headerIndex] ?? []).map((cell) => String(backupValue(cell)));
  const places = new Map(presentColumns(tab, texts).map(({ key, place }) => [key, place]));
  const isDuplicate = (text: string, place: number) =>
    presentColumns(tab, [text]).some(({ key }) => places.get(key) !== place);
  const duplicates = texts.map((text, place) => isDuplicate(text, place));
  if (!duplicates.includes(true)) return rows;
  const renamed = (row: BackupRow) =>
    row.map((cell, place) => (duplicates[place] ? `${texts[place]} (${place + 1})` : cell));
  return rows.map((row, index) => (index === headerIndex ? renamed(row) : row));
}
