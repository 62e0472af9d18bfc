import { type BackupRow, backupValue } from '../../../records/backup-cells';
import type { Words } from '../../../words/words';
import { presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';
import { foldColumns, unfoldColumns } from './fold-columns';
import { addColumns } from './prepare-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Clears everything below the headers of a tab and arranges its columns in the order of the given headers. A
 * column of the tab in another place is deleted and created again. Columns of the tab without a given header
 * stay at the right.
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
    const [column] = presentColumns(tab, [header]);
    const existing = column && presentColumns(tab, present).find(({ key }) => key === column.key);
    if (column ? existing?.place === place : here === header) return;
    if (existing) sheet.deleteColumn(existing.place + 1);
    if (existing || here !== '') insertBlank(sheet, place + 1);
    if (column) addColumns(sheet, { tab, columns: [column.key], width: place }, words);
    else sheet.getRange(tab.headerRow, place + 1).setValue(header);
    present = headersOf(sheet, tab);
  });
  foldColumns(sheet, tab);
}

/** Inserts a column without the formats and dropdowns that it would inherit from its neighbour. */
function insertBlank(sheet: Sheet, column: number): void {
  if (column > sheet.getMaxColumns()) sheet.insertColumnAfter(sheet.getMaxColumns());
  else sheet.insertColumnBefore(column);
  sheet.getRange(1, column, sheet.getMaxRows(), 1).clear();
  sheet.showColumns(column);
}
