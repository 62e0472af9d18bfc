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
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getId() */
  getId: ({ dialog }) => dialog.id,
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getUrl() */
  getUrl: ({ dialog }) => `https://docs.google.com/spreadsheets/d/${dialog.id}/edit`,
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getName() */
  getName: ({ dialog }) => dialog.book().name,
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#rename(String) */
  rename: ({ dialog }, name: string) =>
    dialog.edit((book) => {
      book.name = name;
    }),
  /** The long name of the zone. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone() */
  getSpreadsheetTimeZone: ({ dialog }) => dialog.book().zone,
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetTimeZone(String) */
  setSpreadsheetTimeZone: ({ dialog }, zone: string) =>
    dialog.edit((book) => {
      book.zone = zone;
    }),
  /**
   * Such as vi_VN (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetLocale()
   */
  getSpreadsheetLocale: ({ dialog }) => dialog.book().locale,
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setSpreadsheetLocale(String) */
  setSpreadsheetLocale: ({ dialog }, locale: string) =>
    dialog.edit((book) => {
      book.locale = locale;
    }),
  /** Shown for 5 seconds by default. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#toast(String) */
  toast: ({ dialog }, message: string, title = '', seconds: number | null = 5) =>
    dialog.toast({ message, title, seconds: seconds ?? 5 }),
};

const tabMethods: MethodsOf<Spreadsheet, SpreadsheetAt> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheets() */
  getSheets: ({ dialog }) => dialog.book().tabs.map(({ id }) => dialog.sheet(id)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getNumSheets() */
  getNumSheets: ({ dialog }) => dialog.book().tabs.length,
  /** Null if there is none. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String) */
  getSheetByName: ({ dialog }, name: string) => {
    const tab = dialog.book().tabs.find((one) => one.name === name);
    return tab ? dialog.sheet(tab.id) : null;
  },
  /** Null if there is none. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById(Integer) */
  getSheetById: ({ dialog }, id: number) =>
    dialog.book().tabs.some((one) => one.id === id) ? dialog.sheet(id) : null,
  /**
   * By name, index from 0 and `{ template }`. Opens the new sheet.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet()
   */
  insertSheet: ({ dialog }, ...args: unknown[]) => insertSheet(dialog, args),
  /**
   * Throws for the last sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteSheet(Sheet)
   */
  deleteSheet: ({ dialog }, sheet: Sheet) => deleteSheet(dialog, idOfSheet(dialog, sheet)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveSheet() */
  getActiveSheet: ({ dialog }) => dialog.sheet(dialog.book().activeTab),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveSheet(Sheet) */
  setActiveSheet: ({ dialog }, sheet: Sheet) => {
    dialog.edit((book) => activateTab(book, idOfSheet(dialog, sheet)));
    return sheet;
  },
  /**
   * `position` counts from 1. Throws if it is out of range.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#moveActiveSheet(Integer)
   */
  moveActiveSheet: ({ dialog }, position: number) => moveActiveSheet(dialog, position),
  /**
   * A1 notation with the sheet's name, or in the open sheet.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRange(String)
   */
  getRange: ({ dialog }, text: string) => rangeOfA1(dialog, text),
  /**
   * The protections of all sheets.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getProtections(ProtectionType)
   */
  getProtections: ({ dialog }, type: unknown) =>
    dialog.book().tabs.flatMap(({ id }) => protectionsOf(dialog, id, type)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveCell() */
  getActiveCell: ({ dialog }) => activeCell(dialog),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getCurrentCell() */
  getCurrentCell: ({ dialog }) => activeCell(dialog),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getActiveRange() */
  getActiveRange: ({ dialog }) => activeRange(dialog),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSelection() */
  getSelection: ({ dialog }) => selectionHandle(dialog),
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setActiveRange(Range) */
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

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
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
