import type { Words } from '../../../words/words';
import { missingColumns, presentColumns } from '../../../workbook/cells/find-columns';
import { isDataRow } from '../../../workbook/cells/row-above';
import type { Tab } from '../../../workbook/cells/tab';
import type { HeaderState } from '../../../workbook/tab-ports';
import { headersOf } from '../pick-rows';
import type { TabSheet } from '../tab-sheet';
import { foldColumns, isFolded } from './fold-columns';
import { isLinkedToNewest } from './link-to-newest';
import { lostDropdowns } from './lost-dropdowns';
import { lacksLook, writeHeaders } from './prepare-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads the headers of a tab, and moves them to `tab.headerRow` if they are in another row or below a data row.
 * Returns `null` if the tab is empty.
 */
export function repairHeaders(opened: TabSheet, tab: Tab, words: Words): HeaderState | null {
  const { sheet } = opened;
  const { headerRow } = tab;
  if (Object.keys(tab.columns).length === 0)
    return {
      isRaised: false,
      isRight: !lacksLook(sheet, { tab, headers: [] }, words),
      headers: [],
    };
  const data = sheet.getDataRange();
  const [height, width] = [data.getNumRows(), data.getNumColumns()];
  const top = sheet.getSheetValues(1, 1, Math.min(height, headerRow), width);
  if (height * width === 1 && top.join('') === '') return null;
  const isUnderData = (lines: typeof top, headers: readonly string[]) =>
    lines.slice(0, headerRow - 1).some((cells) => isDataRow(tab, headers, cells));
  const expected = (top[headerRow - 1] ?? []).map(String);
  if (missingColumns(tab, expected).length === 0 && !isUnderData(top, expected)) {
    const isRight = isLaidOut(sheet, { tab, headers: expected, height }, words);
    return { isRaised: false, isRight, headers: expected };
  }
  const lines = sheet.getSheetValues(1, 1, height, width);
  const from = headerRowIn(tab, lines);
  const headers = (lines[from - 1] ?? []).map(String);
  const isRaised = from !== headerRow || isUnderData(lines, headers);
  if (isRaised) raiseHeaders(opened, { tab, from, lines, headers }, words);
  return { isRaised, isRight: false, headers };
}

function isLaidOut(
  sheet: Sheet,
  { tab, headers, height }: { tab: Tab; headers: readonly string[]; height: number },
  words: Words,
): boolean {
  if (lacksLook(sheet, { tab, headers }, words)) return false;
  if (lostDropdowns(sheet, { tab, headers }).length > 0) return false;
  // Set-up adds filter and link last, while the tab has no rows, so only a tab without rows may lack them.
  return (
    height > tab.headerRow ||
    (isFolded(sheet, tab) && isLinkedToNewest(sheet, { tab, headers }, words))
  );
}

/** True if a row has content beyond the first cell, where the line above the headers is. */
function holdsMore([, ...others]: readonly unknown[]): boolean {
  return others.some((cell) => cell !== '');
}

/** Number of the row with the most headers, if it has at least half of them; otherwise their usual row. */
function headerRowIn(tab: Tab, lines: readonly (readonly unknown[])[]): number {
  const counts = lines.map((cells) => presentColumns(tab, cells.map(String)).length);
  const most = Math.max(2, ...counts, Object.keys(tab.columns).length / 2);
  return counts[tab.headerRow - 1] === most
    ? tab.headerRow
    : counts.indexOf(most) + 1 || tab.headerRow;
}

interface Slid {
  readonly tab: Tab;
  readonly from: number;
  readonly lines: readonly (readonly unknown[])[];
  readonly headers: readonly string[];
}

/**
 * Writes the headers into new rows at the top. Then deletes their old row, the line above it and blank rows
 * inserted there.
 */
function raiseHeaders(
  opened: TabSheet,
  { tab, from, lines, headers: keys }: Slid,
  words: Words,
): void {
  const { sheet } = opened;
  const { headerRow } = tab;
  // The filter would end on a data row once the old header row is deleted.
  sheet.getFilter()?.remove();
  sheet.insertRowsBefore(1, headerRow);
  sheet.getRange(1, 1, headerRow, opened.columns()).clear().clearDataValidations().setWrap(true);
  writeHeaders(sheet, { tab, first: 1, keys }, words);
  let below = headerRow + 1;
  lines.forEach((cells, index) => {
    const [first] = cells;
    const at = index + 1;
    const isLine = !holdsMore(cells) && (first === '' ? at < from : headerRow > 1);
    if (isLine && first !== '') sheet.getRange(1, 1).setValue(first);
    if (isLine || at === from) sheet.deleteRow(below);
    else below += 1;
  });
  opened.forgetSize();
  sheet.setFrozenRows(headerRow);
  foldColumns(opened, tab, headersOf(sheet, tab));
}
