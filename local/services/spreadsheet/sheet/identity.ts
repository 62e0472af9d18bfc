import { googleError } from '../../errors/google-error';
import { enumMember } from '../../objects/google-enum';
import { boxOfA1 } from '../book/a1';
import type { Book } from '../book/book';
import { boxOf } from '../book/box';
import { tabToChange } from '../book/tab-to-change';
import { cellsOfRange, type Range, type Sheet, tabOf } from '../handles/desk';
import { enums } from '../handles/enums';
import type { MethodsOf } from '../handles/service-class';
import { selectionHandle } from './selection';
import { changedTab, type SheetAt } from './sheet-at';

export const sheetIdentitySignatures = {
  getName: '',
  getSheetName: '',
  setName: 'str',
  getSheetId: '',
  getIndex: '',
  getParent: '',
  getType: '',
  hideSheet: '',
  showSheet: '',
  isSheetHidden: '',
  activate: '',
  getActiveCell: '',
  getCurrentCell: '',
  getActiveRange: '',
  getSelection: '',
  setActiveRange: 'Range',
  setActiveSelection: 'Range|str',
  setCurrentCell: 'Range',
};

/**
 * Name, place, hiding and selection of a Sheet.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetIdentityMethods: MethodsOf<Sheet, SheetAt> = {
  /** Gives the name. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getName() */
  getName: ({ dialog, tab }) => tabOf(dialog, tab).name,
  /** Gives the name. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetName() */
  getSheetName: ({ dialog, tab }) => tabOf(dialog, tab).name,
  /** Names the sheet; two names that differ in letter case only are refused (not documented; probe tabs). https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String) */
  setName: ({ dialog, tab, self }, name: string) => {
    dialog.edit((book) => renameTab(book, tab, name));
    return self;
  },
  /** Gives the id, given when the sheet was made. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetId() */
  getSheetId: ({ tab }) => tab,
  /** Gives the place in the file, from 1. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getIndex() */
  getIndex: ({ dialog, tab }) => dialog.book().tabs.findIndex(({ id }) => id === tab) + 1,
  /** Gives the file. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getParent() */
  getParent: ({ dialog }) => dialog.spreadsheet(),
  /** GRID: a sheet of one chart is not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getType() */
  getType: () => enumMember<GoogleAppsScript.Spreadsheet.SheetType>(enums.SheetType, 'GRID'),
  /** Hides the sheet; the only visible one is refused. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideSheet() */
  hideSheet: ({ dialog, tab, self }) => {
    dialog.edit((book) => hideTab(book, tab));
    return self;
  },
  /** Shows the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#showSheet() */
  showSheet: (at) =>
    changedTab(at, (tab) => {
      tab.hidden = false;
    }),
  /** Tells whether the sheet is hidden. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isSheetHidden() */
  isSheetHidden: ({ dialog, tab }) => tabOf(dialog, tab).hidden,
  /** Opens the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#activate() */
  activate: ({ dialog, tab, self }) => {
    dialog.edit((book) => activateTab(book, tab));
    return self;
  },
  /** Gives the current cell of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveCell() */
  getActiveCell: (at) => selectedCell(at),
  /** Gives the current cell of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getCurrentCell() */
  getCurrentCell: (at) => selectedCell(at),
  /** Gives what is selected in the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveRange() */
  getActiveRange: ({ dialog, tab }) => dialog.range({ tab, box: tabOf(dialog, tab).selection }),
  /** Gives the selection. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSelection() */
  getSelection: ({ dialog }) => selectionHandle(dialog),
  /** Selects a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveRange(Range) */
  setActiveRange: (at, range: Range) => select(at, range),
  /** Selects a range, given or in A1 notation. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveSelection(Range) */
  setActiveSelection: (at, range: Range | string) => select(at, range),
  /** Makes a cell the current one. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setCurrentCell(Range) */
  setCurrentCell: (at, range: Range) => select(at, range),
};

/** Names a tab; no two tabs of a file may differ in letter case only. */
export function renameTab(book: Book, id: number, name: string): void {
  const tab = tabToChange(book, id);
  checkTabName(book, name, id);
  tab.name = name;
}

/** Refuses an empty tab name, and one that another tab has. */
export function checkTabName(book: Book, name: string, id: number): void {
  if (name === '' || name.length > 100) {
    throw googleError('The name of a sheet must have between 1 and 100 characters.');
  }
  const other = book.tabs.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== id) {
    throw googleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Makes a tab the one that is open. */
export function activateTab(book: Book, id: number): void {
  tabToChange(book, id).hidden = false;
  book.activeTab = id;
}

function hideTab(book: Book, id: number): void {
  if (book.tabs.every((tab) => tab.hidden || tab.id === id)) {
    throw googleError("You can't hide all the sheets in a document.");
  }
  tabToChange(book, id).hidden = true;
}

function selectedCell({ dialog, tab }: SheetAt): Range {
  const { row, column } = tabOf(dialog, tab).selection;
  return dialog.range({ tab, box: boxOf(row, column) });
}

function select({ dialog, tab }: SheetAt, range: Range | string): Range {
  const size = { rows: tabOf(dialog, tab).maxRows, columns: tabOf(dialog, tab).maxColumns };
  const box = typeof range === 'string' ? boxOfA1(range, size) : cellsOfRange(dialog, range).box;
  if (!box) throw googleError('Range not found');
  dialog.edit((book) => {
    tabToChange(book, tab).selection = box;
    book.activeTab = tab;
  });
  return dialog.range({ tab, box });
}
