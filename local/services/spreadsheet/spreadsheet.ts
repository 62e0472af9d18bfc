import { googleError } from '../errors/google-error';
import { boxOfA1, refuseOtherNotation, splitA1 } from './book/a1';
import {
  type Desk,
  idOfSheet,
  type Range,
  type Sheet,
  type Spreadsheet,
  tabOf,
} from './handles/desk';
import { type MethodsOf, makeHandle, type ServiceClass } from './handles/service-class';
import { rangeIn } from './range/range-in';
import { protectionsOf } from './rules/protection';
import { activateTab } from './sheet/identity';
import { type InsertedTab, insertTab } from './sheet/insert-tab';
import { activeCell, activeRange, selectionHandle } from './sheet/selection';

interface SpreadsheetAt {
  dialog: Desk;
  self: Spreadsheet;
}

const fileMethods: MethodsOf<Spreadsheet, SpreadsheetAt> = {
  /** Gives the id. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getId() */
  getId: ({ dialog }) => dialog.id,
  /** Gives the address of the editor. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getUrl() */
  getUrl: ({ dialog }) => `https://docs.google.com/spreadsheets/d/${dialog.id}/edit`,
  /** Gives the name. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getName() */
  getName: ({ dialog }) => dialog.book().name,
  /** Names the file. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#rename(String) */
  rename: ({ dialog }, name: string) =>
    dialog.edit((book) => {
      book.name = name;
    }),
  /** Gives the file's zone by its long name. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone() */
  getSpreadsheetTimeZone: ({ dialog }) => dialog.book().zone,
  /** Sets the file's zone. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String) */
  setSpreadsheetTimeZone: ({ dialog }, zone: string) =>
    dialog.edit((book) => {
      book.zone = zone;
    }),
  /** Gives the locale, such as vi_VN (not documented; probe tabs). https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetLocale() */
  getSpreadsheetLocale: ({ dialog }) => dialog.book().locale,
  /** Sets the locale. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String) */
  setSpreadsheetLocale: ({ dialog }, locale: string) =>
    dialog.edit((book) => {
      book.locale = locale;
    }),
  /** Shows a message, with title, for 5 seconds unless told. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String) */
  toast: ({ dialog }, message: string, title = '', seconds: number | null = 5) =>
    dialog.toast({ message, title, seconds: seconds ?? 5 }),
};

const tabMethods: MethodsOf<Spreadsheet, SpreadsheetAt> = {
  /** Gives the sheets in order. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheets() */
  getSheets: ({ dialog }) => dialog.book().tabs.map(({ id }) => dialog.sheet(id)),
  /** Counts the sheets. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getNumSheets() */
  getNumSheets: ({ dialog }) => dialog.book().tabs.length,
  /** Gives the sheet of that name, null without it. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String) */
  getSheetByName: ({ dialog }, name: string) => {
    const tab = dialog.book().tabs.find((one) => one.name === name);
    return tab ? dialog.sheet(tab.id) : null;
  },
  /** Gives the sheet of that id, null without it. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById(Integer) */
  getSheetById: ({ dialog }, id: number) =>
    dialog.book().tabs.some((one) => one.id === id) ? dialog.sheet(id) : null,
  /** Inserts a sheet, by name, index from 0 and {template}, and opens it. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet() */
  insertSheet: ({ dialog }, ...args: unknown[]) => insertSheet(dialog, args),
  /** Deletes a sheet; the last one is refused (not documented; probe tabs). https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteSheet(Sheet) */
  deleteSheet: ({ dialog }, sheet: Sheet) => deleteSheet(dialog, idOfSheet(dialog, sheet)),
  /** Gives the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveSheet() */
  getActiveSheet: ({ dialog }) => dialog.sheet(dialog.book().activeTab),
  /** Opens a sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveSheet(Sheet) */
  setActiveSheet: ({ dialog }, sheet: Sheet) => {
    dialog.edit((book) => activateTab(book, idOfSheet(dialog, sheet)));
    return sheet;
  },
  /** Moves the open sheet to a place from 1; a place beyond is an error. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#moveActiveSheet(Integer) */
  moveActiveSheet: ({ dialog }, position: number) => moveActiveSheet(dialog, position),
  /** Gives cells by A1 notation, with the name of the sheet or in the open one. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRange(String) */
  getRange: ({ dialog }, text: string) => rangeOfA1(dialog, text),
  /** Gives the protections of all sheets, by type. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getProtections(ProtectionType) */
  getProtections: ({ dialog }, type: unknown) =>
    dialog.book().tabs.flatMap(({ id }) => protectionsOf(dialog, id, type)),
  /** Gives the current cell of the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveCell() */
  getActiveCell: ({ dialog }) => activeCell(dialog),
  /** Gives the current cell of the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getCurrentCell() */
  getCurrentCell: ({ dialog }) => activeCell(dialog),
  /** Gives what is selected in the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveRange() */
  getActiveRange: ({ dialog }) => activeRange(dialog),
  /** Gives the selection. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSelection() */
  getSelection: ({ dialog }) => selectionHandle(dialog),
  /** Selects a range and opens its sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveRange(Range) */
  setActiveRange: (_at, range: Range) => range.activate(),
};

const spreadsheetClass: ServiceClass<Spreadsheet, SpreadsheetAt> = {
  name: 'Spreadsheet',
  signatures: {
    getId: '',
    getUrl: '',
    getName: '',
    rename: 'str',
    getSpreadsheetTimeZone: '',
    setSpreadsheetTimeZone: 'str',
    getSpreadsheetLocale: '',
    setSpreadsheetLocale: 'str',
    toast: 'str str? num/null?',
    getSheets: '',
    getNumSheets: '',
    getSheetByName: 'str',
    getSheetById: 'num',
    insertSheet: 'str int? obj?|str obj|int? obj?|obj',
    deleteSheet: 'Sheet',
    getActiveSheet: '',
    setActiveSheet: 'Sheet bool?',
    moveActiveSheet: 'int',
    getRange: 'str',
    getProtections: 'obj',
    getActiveCell: '',
    getCurrentCell: '',
    getActiveRange: '',
    getSelection: '',
    setActiveRange: 'Range',
  },
  methods: { ...fileMethods, ...tabMethods },
};

/** Handle of the file; https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export function spreadsheetHandle(dialog: Desk): Spreadsheet {
  return makeHandle(dialog, spreadsheetClass, { dialog });
}

function insertSheet(dialog: Desk, args: unknown[]): Sheet {
  const options = args.find((arg) => typeof arg === 'object') as { template?: Sheet } | undefined;
  const wanted: InsertedTab = {
    id: dialog.newId(),
    name: args.find((arg) => typeof arg === 'string') as string | undefined,
    index: args.find((arg) => typeof arg === 'number') as number | undefined,
    template: options?.template && idOfSheet(dialog, options.template),
  };
  dialog.edit((book) => insertTab(book, wanted));
  return dialog.sheet(wanted.id);
}

function deleteSheet(dialog: Desk, id: number): void {
  tabOf(dialog, id);
  dialog.edit((book) => {
    const rest = book.tabs.filter((tab) => tab.id !== id);
    const [first] = rest;
    if (!first) throw googleError("You can't remove all the sheets in a document.");
    book.tabs = rest;
    if (book.activeTab === id) book.activeTab = first.id;
  });
}

function moveActiveSheet(dialog: Desk, position: number): void {
  dialog.edit((book) => {
    const rest = book.tabs.filter(({ id }) => id !== book.activeTab);
    const moving = book.tabs.filter(({ id }) => id === book.activeTab);
    if (position < 1 || position > book.tabs.length) {
      throw googleError('The sheet index is out of bounds.');
    }
    book.tabs = [...rest.slice(0, position - 1), ...moving, ...rest.slice(position - 1)];
  });
}

function rangeOfA1(dialog: Desk, text: string): Range {
  refuseOtherNotation(text);
  const { tab: name, cells } = splitA1(text);
  const { tabs, activeTab } = dialog.book();
  const tab = tabs.find((one) => (name === null ? one.id === activeTab : one.name === name));
  const box = tab && boxOfA1(cells, { rows: tab.maxRows, columns: tab.maxColumns });
  if (!tab || !box) throw googleError('Range not found');
  return rangeIn(dialog, tab, box);
}
