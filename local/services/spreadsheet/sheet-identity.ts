import { googleError } from '../google-error';
import { boxOfA1 } from './a1';
import type { Book } from './book';
import { boxOf } from './box';
import { cellsOfRange, type Range, type Sheet, tabOf } from './desk';
import { enumMember } from './enumeration';
import { enums } from './enums';
import { selectionHandle } from './selection';
import type { MethodsOf } from './service-class';
import { changedTab, type SheetAt } from './sheet-at';
import { tabToChange } from './tab-to-change';

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
 * developers.google.com/apps-script/reference/spreadsheet/sheet#setnamename
 */
export const sheetIdentityMethods: MethodsOf<Sheet, SheetAt> = {
  getName: ({ desk, tab }) => tabOf(desk, tab).name,
  getSheetName: ({ desk, tab }) => tabOf(desk, tab).name,
  setName: ({ desk, tab, self }, name: string) => {
    desk.edit((book) => renameTab(book, tab, name));
    return self;
  },
  getSheetId: ({ tab }) => tab,
  getIndex: ({ desk, tab }) => desk.book().tabs.findIndex(({ id }) => id === tab) + 1,
  getParent: ({ desk }) => desk.spreadsheet(),
  getType: () => enumMember<GoogleAppsScript.Spreadsheet.SheetType>(enums.SheetType, 'GRID'),
  hideSheet: ({ desk, tab, self }) => {
    desk.edit((book) => hideTab(book, tab));
    return self;
  },
  showSheet: (at) =>
    changedTab(at, (tab) => {
      tab.hidden = false;
    }),
  isSheetHidden: ({ desk, tab }) => tabOf(desk, tab).hidden,
  activate: ({ desk, tab, self }) => {
    desk.edit((book) => activateTab(book, tab));
    return self;
  },
  getActiveCell: (at) => selectedCell(at),
  getCurrentCell: (at) => selectedCell(at),
  getActiveRange: ({ desk, tab }) => desk.range({ tab, box: tabOf(desk, tab).selection }),
  getSelection: ({ desk }) => selectionHandle(desk),
  setActiveRange: (at, range: Range) => select(at, range),
  setActiveSelection: (at, range: Range | string) => select(at, range),
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

function selectedCell({ desk, tab }: SheetAt): Range {
  const { row, column } = tabOf(desk, tab).selection;
  return desk.range({ tab, box: boxOf(row, column) });
}

function select({ desk, tab }: SheetAt, range: Range | string): Range {
  const size = { rows: tabOf(desk, tab).maxRows, columns: tabOf(desk, tab).maxColumns };
  const box = typeof range === 'string' ? boxOfA1(range, size) : cellsOfRange(desk, range).box;
  if (!box) throw googleError('Range not found');
  desk.edit((book) => {
    tabToChange(book, tab).selection = box;
    book.activeTab = tab;
  });
  return desk.range({ tab, box });
}
