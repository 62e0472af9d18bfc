import { withTabPaths } from '../words/named-tabs';
import type { SheetNames } from '../words/sheet-names';
import { tabNamesOf } from '../words/tab-names';
import type { People } from '../workbook/ports';
import { pageWith } from './html/html-page';

/**
 * UI for the person at the spreadsheet. `alert`, `confirm` and `openDialog` throw if there is none, as on the
 * web page. Texts without buttons of their own say how to open the hidden tabs that they name.
 */
export function sheetPeople(menu: () => SheetNames['menu']): People {
  const ui = () => SpreadsheetApp.getUi();
  const told = (text: string) => withTabPaths(text, menu());
  return {
    alert: (title, text) => {
      ui().alert(title, told(text), ui().ButtonSet.OK);
    },
    confirm: (title, text) =>
      ui().alert(title, told(text), ui().ButtonSet.YES_NO) === ui().Button.YES,
    toast: (text) => {
      SpreadsheetApp.getActiveSpreadsheet().toast(told(text));
    },
    selectedRow: (tab) => {
      const range = SpreadsheetApp.getActiveRange();
      const isThere = range && tabNamesOf(tab).includes(range.getSheet().getName());
      return isThere ? range.getRow() : null;
    },
    openDialog: ({ page, size }, title, view) => {
      const html = pageWith(page, view);
      if (size === 'sidebar') ui().showSidebar(html.setTitle(title));
      else ui().showModalDialog(html.setWidth(size[0]).setHeight(size[1]), title);
    },
  };
}
