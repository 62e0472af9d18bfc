import type { Words } from '../../../words/words';
import { missingColumns, presentColumns } from '../../../workbook/cells/find-columns';
import { isDataRow } from '../../../workbook/cells/row-above';
import type { Tab } from '../../../workbook/cells/tab';
import type { HeaderLook } from '../../../workbook/ports';
import { foldColumns, isFolded } from './fold-columns';
import { leadsToNewest } from './lead-to-newest';
import { lostDropdowns } from './lost-dropdowns';
import { writeHeaders } from './prepare-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab without columns of its own. */
const BARE: HeaderLook = { isRaised: false, isRight: true, headers: [] };

/**
 * Reads the headers of a tab. Puts them back into their row if they stand in another one, or below a row of data. Null if
 * the tab is empty.
 */
export function lookAtHeaders(sheet: Sheet, tab: Tab, words: Words): HeaderLook | null {
  const { headerRow } = tab;
  if (Object.keys(tab.columns).length === 0) return BARE;
  const data = sheet.getDataRange();
  const [height, width] = [data.getNumRows(), data.getNumColumns()];
  const top = sheet.getSheetValues(1, 1, Math.min(height, headerRow), width);
  if (height * width === 1 && top.join('') === '') return null;
  const isUnderData = (lines: typeof top, headers: readonly string[]) =>
    lines.slice(0, headerRow - 1).some((cells) => isDataRow(tab, headers, cells, words));
  const expected = (top[headerRow - 1] ?? []).map(String);
  if (missingColumns(tab, expected, words).length === 0 && !isUnderData(top, expected)) {
    const isRight = isLaidOut(sheet, { tab, headers: expected, height }, words);
    return { isRaised: false, isRight, headers: expected };
  }
  const lines = sheet.getSheetValues(1, 1, height, width);
  const from = headerRowIn(tab, lines, words);
  const headers = (lines[from - 1] ?? []).map(String);
  const isRaised = from !== headerRow || isUnderData(lines, headers);
  if (isRaised) raiseHeaders(sheet, { tab, from, lines, headers }, words);
  return { isRaised, isRight: false, headers };
}

/** Tells whether a tab with all its headers lacks nothing that set-up lays out. */
function isLaidOut(
  sheet: Sheet,
  { tab, headers, height }: { tab: Tab; headers: readonly string[]; height: number },
  words: Words,
): boolean {
  if (lostDropdowns(sheet, { tab, headers }, words).length > 0) return false;
  // A tab without rows may lack its last looks: the set-up that made it may have died.
  return (
    height > tab.headerRow ||
    (isFolded(sheet, tab) && leadsToNewest(sheet, { tab, headers }, words))
  );
}

/** Tells whether a row is more than the line above headers, which stands in the first cell. */
function holdsMore([, ...others]: readonly unknown[]): boolean {
  return others.some((cell) => cell !== '');
}

/** Finds the row that holds most headers, at least half of them; else where they belong. */
function headerRowIn(tab: Tab, lines: readonly (readonly unknown[])[], words: Words): number {
  const counts = lines.map((cells) => presentColumns(tab, cells.map(String), words).length);
  const most = Math.max(2, ...counts, Object.keys(tab.columns).length / 2);
  return counts[tab.headerRow - 1] === most
    ? tab.headerRow
    : counts.indexOf(most) + 1 || tab.headerRow;
}

/** What a sheet holds, and the row that its headers stand in. */
interface Slid {
  readonly tab: Tab;
  readonly from: number;
  readonly lines: readonly (readonly unknown[])[];
  readonly headers: readonly string[];
}

/**
 * Writes headers where they belong, on rows of their own above all others, and then takes away the row in which they
 * stood, the line above it and what was inserted there blank.
 */
function raiseHeaders(sheet: Sheet, { tab, from, lines, headers: keys }: Slid, words: Words): void {
  const { headerRow } = tab;
  // It would end on a row of data, once that of the headers is taken away.
  sheet.getFilter()?.remove();
  sheet.insertRowsBefore(1, headerRow);
  sheet.getRange(1, 1, headerRow, sheet.getMaxColumns()).clear().clearDataValidations();
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
  sheet.setFrozenRows(headerRow);
  foldColumns(sheet, tab, words);
}
