import { ALL_NAMES } from '../words/names-in';
import type { PageName, People } from '../workbook/ports';
import { pageWith } from './html-page';

/** Width and height of each dialog, in pixels. */
const SIZES: Readonly<Record<PageName, readonly [width: number, height: number]>> = {
  form: [560, 620],
  'import-units': [900, 640],
  'unit-changes': [640, 640],
  letters: [980, 680],
  approval: [980, 680],
  summary: [1100, 700],
  report: [1100, 720],
  'import-lower': [1000, 720],
  sections: [760, 640],
  'set-up': [720, 640],
  upgrade: [680, 620],
  tell: [820, 640],
  keep: [760, 680],
};

/** Speaks to the person in front of the spreadsheet; throws where there is none, as on the web page. */
export function sheetPeople(): People {
  const ui = () => SpreadsheetApp.getUi();
  return {
    tell: (title, text) => {
      ui().alert(title, text, ui().ButtonSet.OK);
    },
    confirm: (title, text) => ui().alert(title, text, ui().ButtonSet.YES_NO) === ui().Button.YES,
    ask: (title, text) => {
      const answer = ui().prompt(title, text, ui().ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui().Button.OK ? answer.getResponseText() : null;
    },
    toast: (text) => {
      SpreadsheetApp.getActiveSpreadsheet().toast(text);
    },
    selectedRow: (tab) => {
      const range = SpreadsheetApp.getActiveRange();
      const name = range?.getSheet().getName();
      const isThere = ALL_NAMES.some(({ tabs }) => tabs[tab].name === name);
      return range && isThere ? range.getRow() : null;
    },
    open: (page, title, view) => {
      const [width, height] = SIZES[page];
      ui().showModalDialog(pageWith(page, view).setWidth(width).setHeight(height), title);
    },
  };
}
