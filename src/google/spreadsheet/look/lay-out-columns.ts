import { type BackupRow, backupValue } from '../../../records/backup-cells';
import type { Words } from '../../../words/words';
import { presentColumns } from '../../../workbook/cells/find-columns';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';
import type { TabSheet } from '../tab-sheet';
import { foldColumns, unfoldColumns } from './fold-columns';
import { addColumns } from './prepare-tabs';

/**
 * Clears everything below the headers of a tab and arranges its columns in the order of the given headers. A
 * column of the tab in another place is deleted and created again. Columns of the tab without a given header
 * stay at the right.
 */
export function layOutColumns(
  opened: TabSheet,
  { tab, heads }: { tab: Tab; heads: readonly BackupRow[] },
  words: Words,
): void {
  const { sheet } = opened;
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
    if (existing) {
      sheet.deleteColumn(existing.place + 1);
      opened.forgetSize();
    }
    if (existing || here !== '') insertBlank(opened, place + 1);
    if (column)
      addColumns(opened, { tab, columns: [column.key], width: place, headers: present }, words);
    else sheet.getRange(tab.headerRow, place + 1).setValue(header);
    present = headersOf(sheet, tab);
  });
  foldColumns(opened, tab, present);
}

/** Inserts a column without the formats and dropdowns that it would inherit from its neighbour. */
function insertBlank(opened: TabSheet, column: number): void {
  const { sheet } = opened;
  if (column > opened.columns()) opened.ensureColumns(column);
  else {
    sheet.insertColumnBefore(column);
    opened.forgetSize();
  }
  sheet.getRange(1, column, opened.rows(), 1).clear();
  sheet.showColumns(column);
}
