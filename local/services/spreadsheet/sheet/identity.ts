import { googleError } from '../../errors/google-error';
import { enumMember } from '../../objects/google-enum';
import { boxOfA1 } from '../book/a1';
import type { Book } from '../book/book';
import { boxOf } from '../book/box';
import { tabToChange } from '../book/tab-to-change';
import { enums } from '../handles/enums';
import { cellsOfRange, type Range, type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { selectionHandle } from './selection';
import { changedTab, type SheetState } from './sheet-state';

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

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetIdentityMethods: MethodsOf<Sheet, SheetState> = {
  /** Returns the name. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getName() */
  getName: ({ file, tab }) => tabOf(file, tab).name,
  /** Returns the name. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetName() */
  getSheetName: ({ file, tab }) => tabOf(file, tab).name,
  /**
   * Names that differ only in letter case are refused (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String)
   */
  setName: ({ file, tab, self }, name: string) => {
    file.edit((book) => renameTab(book, tab, name));
    return self;
  },
  /** Returns the id, which never changes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetId() */
  getSheetId: ({ tab }) => tab,
  /** Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getIndex() */
  getIndex: ({ file, tab }) => file.book().tabs.findIndex(({ id }) => id === tab) + 1,
  /** Returns the file. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getParent() */
  getParent: ({ file }) => file.spreadsheet(),
  /** Always GRID: a sheet of one chart is not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getType() */
  getType: () => enumMember<GoogleAppsScript.Spreadsheet.SheetType>(enums.SheetType, 'GRID'),
  /** Throws for the only visible sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideSheet() */
  hideSheet: ({ file, tab, self }) => {
    file.edit((book) => hideTab(book, tab));
    return self;
  },
  /** Shows the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#showSheet() */
  showSheet: (state) =>
    changedTab(state, (tab) => {
      tab.hidden = false;
    }),
  /** True if the sheet is hidden. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isSheetHidden() */
  isSheetHidden: ({ file, tab }) => tabOf(file, tab).hidden,
  /** Opens the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#activate() */
  activate: ({ file, tab, self }) => {
    file.edit((book) => activateTab(book, tab));
    return self;
  },
  /** Returns the current cell of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveCell() */
  getActiveCell: (state) => selectedCell(state),
  /** Returns the current cell of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getCurrentCell() */
  getCurrentCell: (state) => selectedCell(state),
  /** Returns the selected range of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveRange() */
  getActiveRange: ({ file, tab }) => file.range({ tab, box: tabOf(file, tab).selection }),
  /** Returns the selection. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSelection() */
  getSelection: ({ file }) => selectionHandle(file),
  /** Selects a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveRange(Range) */
  setActiveRange: (state, range: Range) => select(state, range),
  /**
   * Selects a range, given as Range or in A1 notation.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveSelection(Range)
   */
  setActiveSelection: (state, range: Range | string) => select(state, range),
  /** Selects a cell. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setCurrentCell(Range) */
  setCurrentCell: (state, range: Range) => select(state, range),
};

/** Throws if another tab has the name, apart from letter case. */
export function renameTab(book: Book, id: number, name: string): void {
  const tab = tabToChange(book, id);
  checkTabName(book, name, id);
  tab.name = name;
}

/** Throws for an empty or too long tab name, and for one that another tab has. */
export function checkTabName(book: Book, name: string, id: number): void {
  if (name === '' || name.length > 100) {
    throw googleError('The name of a sheet must have between 1 and 100 characters.');
  }
  const other = book.tabs.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== id) {
    throw googleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Opens a tab, and shows it if it is hidden. */
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

function selectedCell({ file, tab }: SheetState): Range {
  const { row, column } = tabOf(file, tab).selection;
  return file.range({ tab, box: boxOf(row, column) });
}

function select({ file, tab }: SheetState, range: Range | string): Range {
  const size = { rows: tabOf(file, tab).maxRows, columns: tabOf(file, tab).maxColumns };
  const box = typeof range === 'string' ? boxOfA1(range, size) : cellsOfRange(file, range).box;
  if (!box) throw googleError('Range not found');
  file.edit((book) => {
    tabToChange(book, tab).selection = box;
    book.activeTab = tab;
  });
  return file.range({ tab, box });
}
