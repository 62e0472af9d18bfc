import { type BackupRow, backupValue } from '../../records/backup-cells';
import type { Words } from '../../words/words';
import { presentColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';

/**
 * Numbers headers of ours that stand a second time among rows that are put back from a place on: the later column counts
 * as people's own, since no job can read a tab in which a header is doubled.
 */
export function singleHeaders(
  tab: Tab,
  { first, rows }: { first: number; rows: readonly BackupRow[] },
  words: Words,
): readonly BackupRow[] {
  const at = tab.headerRow - first;
  const texts = (rows[at] ?? []).map((cell) => String(backupValue(cell)));
  const places = new Map(presentColumns(tab, texts, words).map(({ key, place }) => [key, place]));
  const isDouble = (text: string, place: number) =>
    presentColumns(tab, [text], words).some(({ key }) => places.get(key) !== place);
  const doubles = texts.map((text, place) => isDouble(text, place));
  if (!doubles.includes(true)) return rows;
  const named = (row: BackupRow) =>
    row.map((cell, place) => (doubles[place] ? `${texts[place]} (${place + 1})` : cell));
  return rows.map((row, down) => (down === at ? named(row) : row));
}
