import { type BackupRow, backupValue } from '../../../records/backup-cells';
import type { Words } from '../../../words/words';
import { presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';
import { foldColumns, unfoldColumns } from './fold-columns';
import { addColumns } from './prepare-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes everything that stands below the headers of a tab away and lays its columns out under the given headers, in
 * their order: a column of ours that stands elsewhere is made anew in its place, one of people's own is inserted
 * blank. Columns of ours that the headers do not name stay, to the right. Run again, it changes nothing.
 */
export function layOutColumns(
  sheet: Sheet,
  { tab, heads }: { tab: Tab; heads: readonly BackupRow[] },
  words: Words,
): void {
  if (tab.key === 'summary') {
    sheet.clearContents();
    return;
  }
  const below = sheet.getLastRow() - tab.headerRow;
  if (below > 0) {
    sheet.getRange(tab.headerRow + 1, 1, below, sheet.getLastColumn()).clearContent();
  }
  if (tab.frozen.length > 0) unfoldColumns(sheet);
  const wanted = (heads[tab.headerRow - 1] ?? []).map((cell) => String(backupValue(cell)));
  let present = headersOf(sheet, tab);
  wanted.forEach((header, place) => {
    const here = present[place];
    const [column] = presentColumns(tab, [header], words);
    const stands =
      column && presentColumns(tab, present, words).find(({ key }) => key === column.key);
    if (column ? stands?.place === place : here === header) return;
    if (stands) sheet.deleteColumn(stands.place + 1);
    if (stands || here !== '') insertBlank(sheet, place + 1);
    if (column) addColumns(sheet, { tab, columns: [column.key], width: place }, words);
    else sheet.getRange(tab.headerRow, place + 1).setValue(header);
    present = headersOf(sheet, tab);
  });
  foldColumns(sheet, tab, words);
}

/** Inserts a column; it would look like its neighbour, dropdown included. */
function insertBlank(sheet: Sheet, column: number): void {
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  else sheet.insertColumnBefore(column);
  sheet.getRange(1, column, sheet.getMaxRows(), 1).clear();
  sheet.showColumns(column);
}
