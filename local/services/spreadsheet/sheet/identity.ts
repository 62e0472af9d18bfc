import { googleError } from '../../errors/google-error';
import { enumMember } from '../../objects/google-enum';
import { boxOfA1 } from '../book/a1';
import type { Book, Tab } from '../book/book';
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
  getName: ({ file, tab }) => tabOf(file, tab).name,
  getSheetName: ({ file, tab }) => tabOf(file, tab).name,
  /**
   * Throws if another sheet has the name in other letter case (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setName(String)
   */
  setName: ({ file, tab, self }, name: string) => {
    file.edit((book) => renameTab(book, tab, name));
    return self;
  },
  getSheetId: ({ tab }) => tab,
  getIndex: ({ file, tab }) => file.book().tabs.findIndex(({ id }) => id === tab) + 1,
  getParent: ({ file }) => file.spreadsheet(),
  /**
   * Always `GRID`: chart sheets (`OBJECT`) and data source sheets are not emulated.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getType()
   */
  getType: () => enumMember<GoogleAppsScript.Spreadsheet.SheetType>(enums.SheetType, 'GRID'),
  /** Throws for the only visible sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideSheet() */
  hideSheet: ({ file, tab, self }) => {
    file.edit((book) => hideTab(book, tab));
    return self;
  },
  showSheet: (state) =>
    changedTab(state, (tab) => {
      tab.hidden = false;
    }),
  isSheetHidden: ({ file, tab }) => tabOf(file, tab).hidden,
  activate: ({ file, tab, self }) => {
    file.edit((book) => activateTab(book, tab));
    return self;
  },
  getActiveCell: (state) => selectedCell(state),
  getCurrentCell: (state) => selectedCell(state),
  getActiveRange: ({ file, tab }) => file.range({ tab, box: tabOf(file, tab).selection }),
  getSelection: ({ file }) => selectionHandle(file),
  setActiveRange: (state, range: Range) => select(state, range),
  setActiveSelection: (state, range: Range | string) => select(state, range),
  setCurrentCell: (state, range: Range) => select(state, range),
};

export function renameTab(book: Book, id: number, name: string): void {
  const tab = tabToChange(book, id);
  checkTabName(book, name, id);
  tab.name = name;
}

export function checkTabName(book: Book, name: string, id: number): void {
  if (name === '' || name.length > 100) {
    throw googleError('The name of a sheet must have between 1 and 100 characters.');
  }
  const other = book.tabs.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== id) {
    throw googleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** Also shows the tab if it is hidden. */
/** Throws for a hidden sheet (not documented; probe hidden-tabs). */
export function activateTab(book: Book, id: number): void {
  if (tabToChange(book, id).hidden) throw new Error('Activating a hidden sheet is not emulated');
  book.activeTab = id;
}

/** If the active sheet is hidden, the one before it in sight becomes active (not documented; probe hidden-tabs). */
function hideTab(book: Book, id: number): void {
  const at = book.tabs.findIndex((tab) => tab.id === id);
  const inSight = (tabs: readonly Tab[]) => tabs.filter((tab) => !tab.hidden && tab.id !== id);
  const next = inSight(book.tabs.slice(0, at)).at(-1) ?? inSight(book.tabs)[0];
  if (!next) throw googleError("You can't hide all the sheets in a document.");
  tabToChange(book, id).hidden = true;
  if (book.activeTab === id) book.activeTab = next.id;
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
