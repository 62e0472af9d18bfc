import { columnName } from '../../../texts/cell-name';
import type { Words } from '../../../words/words';
import { headerNames, type Tab } from '../../../workbook/cells/tab';
import type { TabSheet } from '../tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Headed {
  readonly tab: Tab;
  readonly headers: readonly string[];
}

/**
 * Turns a header into a link to the last row of its tab, which is counted by the ids. The link works for everybody without running the
 * script. The displayed text is read back, because a tab with a wrong header cannot be read: the header stays
 * plain text if the formula fails.
 * @see https://support.google.com/docs/answer/3093313
 */
export function linkToNewest({ sheet, isNew }: TabSheet, found: Headed, words: Words): void {
  const { header, cell } = linkOf(sheet, found, words);
  const names = headerNames(found.tab, words);
  const ids = columnName(found.headers.indexOf(names[found.tab.id] ?? '') + 1);
  if (!cell || (!isNew && cell.getFormula() !== '')) return;
  const target = `"#gid=${sheet.getSheetId()}&range=A"&COUNTA(${ids}:${ids})`;
  const isTaken = [',', ';'].some(
    (separator) =>
      cell.setFormula(`=HYPERLINK(${target}${separator}"${header}")`).getValue() === header,
  );
  if (!isTaken) cell.setValue(header);
}

export function isLinkedToNewest(sheet: Sheet, found: Headed, words: Words): boolean {
  return linkOf(sheet, found, words).cell?.getFormula() !== '';
}

function linkOf(sheet: Sheet, { tab, headers }: Headed, words: Words) {
  const header = headerNames(tab, words)[tab.newest] ?? '';
  const place = tab.newest === '' ? 0 : headers.indexOf(header) + 1;
  return { header, cell: place === 0 ? null : sheet.getRange(tab.headerRow, place) };
}
