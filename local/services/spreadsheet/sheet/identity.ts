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

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetIdentityMethods: MethodsOf<Sheet, SheetAt> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getName() */
  getName: ({ dialog, tab }) => tabOf(dialog, tab).name,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetName() */
  getSheetName: ({ dialog, tab }) => tabOf(dialog, tab).name,
  /**
   * Names that differ only in letter case are refused (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String)
   */
  setName: ({ dialog, tab, self }, name: string) => {
    dialog.edit((book) => renameTab(book, tab, name));
    return self;
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetId() */
  getSheetId: ({ tab }) => tab,
  /**
   * Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getIndex()
   */
  getIndex: ({ dialog, tab }) => dialog.book().tabs.findIndex(({ id }) => id === tab) + 1,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getParent() */
  getParent: ({ dialog }) => dialog.spreadsheet(),
  /** Always GRID: a sheet of one chart is not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getType() */
  getType: () => enumMember<GoogleAppsScript.Spreadsheet.SheetType>(enums.SheetType, 'GRID'),
  /** Throws for the only visible sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideSheet() */
  hideSheet: ({ dialog, tab, self }) => {
    dialog.edit((book) => hideTab(book, tab));
    return self;
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showSheet() */
  showSheet: (at) =>
    changedTab(at, (tab) => {
      tab.hidden = false;
    }),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isSheetHidden() */
  isSheetHidden: ({ dialog, tab }) => tabOf(dialog, tab).hidden,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#activate() */
  activate: ({ dialog, tab, self }) => {
    dialog.edit((book) => activateTab(book, tab));
    return self;
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveCell() */
  getActiveCell: (at) => selectedCell(at),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getCurrentCell() */
  getCurrentCell: (at) => selectedCell(at),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getActiveRange() */
  getActiveRange: ({ dialog, tab }) => dialog.range({ tab, box: tabOf(dialog, tab).selection }),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSelection() */
  getSelection: ({ dialog }) => selectionHandle(dialog),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveRange(Range) */
  setActiveRange: (at, range: Range) => select(at, range),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setActiveSelection(Range) */
  setActiveSelection: (at, range: Range | string) => select(at, range),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setCurrentCell(Range) */
  setCurrentCell: (at, range: Range) => select(at, range),
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
