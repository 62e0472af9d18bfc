import { tabNamesOf } from '../words/tab-names';
import type { People } from '../workbook/ports';
import { pageWith } from './html/html-page';

/**
 * UI for the person at the spreadsheet. `alert`, `confirm` and `openDialog` throw if there is none, as on the
 * web page.
 */
export function sheetPeople(): People {
  const ui = () => SpreadsheetApp.getUi();
  return {
    alert: (title, text) => {
      ui().alert(title, text, ui().ButtonSet.OK);
    },
    confirm: (title, text) => ui().alert(title, text, ui().ButtonSet.YES_NO) === ui().Button.YES,
    toast: (text) => {
      SpreadsheetApp.getActiveSpreadsheet().toast(text);
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
