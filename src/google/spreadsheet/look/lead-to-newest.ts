import type { Words } from '../../../words/words';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a header a link to the last row of its tab, for everybody and without a run. What the cell then shows is read
 * back: a header that is not shown as written would stop the tab, so it stays plain where the formula is not taken.
 * @see https://support.google.com/docs/answer/3093313
 */
export function leadToNewest(sheet: Sheet, tab: Tab, words: Words): void {
  const header = words.tabs[tab.key].headers[tab.newest] ?? '';
  const place = headersOf(sheet, tab).indexOf(header) + 1;
  if (place === 0) return;
  const cell = sheet.getRange(tab.headerRow, place);
  if (cell.getFormula() !== '') return;
  const target = `"#gid=${sheet.getSheetId()}&range=A"&COUNTA(A:A)`;
  const isTaken = [',', ';'].some(
    (separator) =>
      cell.setFormula(`=HYPERLINK(${target}${separator}"${header}")`).getValue() === header,
  );
  if (!isTaken) cell.setValue(header);
}
