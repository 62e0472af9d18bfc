import type { Words } from '../../../words/words';
import type { Tab } from '../../../workbook/cells/tab';
import { headersOf } from '../pick-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its headers as they stand. */
interface Headed {
  readonly tab: Tab;
  readonly headers: readonly string[];
}

/**
 * Makes a header a link to the last row of its tab, for everybody and without a run. What the cell then shows is read
 * back: a header that is not shown as written would stop the tab, so it stays plain where the formula is not taken.
 * @see https://support.google.com/docs/answer/3093313
 */
export function leadToNewest(sheet: Sheet, tab: Tab, words: Words): void {
  const { header, cell } = linkOf(sheet, { tab, headers: headersOf(sheet, tab) }, words);
  if (cell?.getFormula() !== '') return;
  const target = `"#gid=${sheet.getSheetId()}&range=A"&COUNTA(A:A)`;
  const isTaken = [',', ';'].some(
    (separator) =>
      cell.setFormula(`=HYPERLINK(${target}${separator}"${header}")`).getValue() === header,
  );
  if (!isTaken) cell.setValue(header);
}

/** Tells whether that header is a link already, or the tab has none. */
export function leadsToNewest(sheet: Sheet, found: Headed, words: Words): boolean {
  return linkOf(sheet, found, words).cell?.getFormula() !== '';
}

function linkOf(sheet: Sheet, { tab, headers }: Headed, words: Words) {
  const header = words.tabs[tab.key].headers[tab.newest] ?? '';
  const place = tab.newest === '' ? 0 : headers.indexOf(header) + 1;
  return { header, cell: place === 0 ? null : sheet.getRange(tab.headerRow, place) };
}
