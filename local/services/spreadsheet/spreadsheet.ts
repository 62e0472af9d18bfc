import { googleError } from '../errors/google-error';
import { boxOfA1, refuseOtherNotation, splitA1 } from './book/a1';
import {
  type FileContext,
  idOfSheet,
  type Range,
  type Sheet,
  type Spreadsheet,
  tabOf,
} from './handles/file-context';
import { type MethodsOf, makeHandle, type ServiceClass } from './handles/service-class';
import { rangeIn } from './range/range-in';
import { protectionsOf } from './rules/protection';
import { activateTab } from './sheet/identity';
import { type InsertedTab, insertTab } from './sheet/insert-tab';
import { activeCell, activeRange, selectionHandle } from './sheet/selection';

interface SpreadsheetState {
  file: FileContext;
  self: Spreadsheet;
}

const fileMethods: MethodsOf<Spreadsheet, SpreadsheetState> = {
  getId: ({ file }) => file.id,
  getUrl: ({ file }) => `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
  getName: ({ file }) => file.book().name,
  rename: ({ file }, name: string) =>
    file.edit((book) => {
      book.name = name;
    }),
  getSpreadsheetTimeZone: ({ file }) => file.book().zone,
  setSpreadsheetTimeZone: ({ file }, zone: string) =>
    file.edit((book) => {
      book.zone = zone;
    }),
  /**
   * Returns a locale such as vi_VN (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetLocale()
   */
  getSpreadsheetLocale: ({ file }) => file.book().locale,
  setSpreadsheetLocale: ({ file }, locale: string) =>
    file.edit((book) => {
      book.locale = locale;
    }),
  toast: ({ file }, message: string, title = '', seconds: number | null = 5) =>
    file.toast({ message, title, seconds: seconds ?? 5 }),
};

const tabMethods: MethodsOf<Spreadsheet, SpreadsheetState> = {
  getSheets: ({ file }) => file.book().tabs.map(({ id }) => file.sheet(id)),
  getNumSheets: ({ file }) => file.book().tabs.length,
  getSheetByName: ({ file }, name: string) => {
    const tab = file.book().tabs.find((one) => one.name === name);
    return tab ? file.sheet(tab.id) : null;
  },
  getSheetById: ({ file }, id: number) =>
    file.book().tabs.some((one) => one.id === id) ? file.sheet(id) : null,
  /**
   * A name of `null` counts as none (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertSheet(String)
   */
  insertSheet: ({ file }, ...args: unknown[]) => insertSheet(file, args),
  /**
   * Throws for the last sheet (not documented; probe tabs).
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deleteSheet(Sheet)
   */
  deleteSheet: ({ file }, sheet: Sheet) => deleteSheet(file, idOfSheet(file, sheet)),
  getActiveSheet: ({ file }) => file.sheet(file.book().activeTab),
  setActiveSheet: ({ file }, sheet: Sheet) => {
    file.edit((book) => activateTab(book, idOfSheet(file, sheet)));
    return sheet;
  },
  moveActiveSheet: ({ file }, position: number) => moveActiveSheet(file, position),
  /**
   * Throws for R1C1 notation.
   * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getRange(String)
   */
  getRange: ({ file }, text: string) => rangeOfA1(file, text),
  getProtections: ({ file }, type: unknown) =>
    file.book().tabs.flatMap(({ id }) => protectionsOf(file, id, type)),
  getActiveCell: ({ file }) => activeCell(file),
  getCurrentCell: ({ file }) => activeCell(file),
  getActiveRange: ({ file }) => activeRange(file),
  getSelection: ({ file }) => selectionHandle(file),
  setActiveRange: (_state, range: Range) => range.activate(),
};

const spreadsheetClass: ServiceClass<Spreadsheet, SpreadsheetState> = {
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
    insertSheet: 'str/null int? obj?|str obj|int? obj?|obj',
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
export function spreadsheetHandle(file: FileContext): Spreadsheet {
  return makeHandle(file, spreadsheetClass, { file });
}

function insertSheet(file: FileContext, args: unknown[]): Sheet {
  const options = args.find((arg) => typeof arg === 'object') as { template?: Sheet } | undefined;
  const wanted: InsertedTab = {
    id: file.newId(),
    name: args.find((arg) => typeof arg === 'string') as string | undefined,
    index: args.find((arg) => typeof arg === 'number') as number | undefined,
    template: options?.template && idOfSheet(file, options.template),
  };
  file.edit((book) => insertTab(book, wanted));
  return file.sheet(wanted.id);
}

function deleteSheet(file: FileContext, id: number): void {
  tabOf(file, id);
  file.edit((book) => {
    const rest = book.tabs.filter((tab) => tab.id !== id);
    const [first] = rest;
    if (!first) throw googleError("You can't remove all the sheets in a document.");
    book.tabs = rest;
    if (book.activeTab === id) book.activeTab = first.id;
  });
}

function moveActiveSheet(file: FileContext, position: number): void {
  file.edit((book) => {
    const rest = book.tabs.filter(({ id }) => id !== book.activeTab);
    const moving = book.tabs.filter(({ id }) => id === book.activeTab);
    if (position < 1 || position > book.tabs.length) {
      throw googleError('The sheet index is out of bounds.');
    }
    book.tabs = [...rest.slice(0, position - 1), ...moving, ...rest.slice(position - 1)];
  });
}

function rangeOfA1(file: FileContext, text: string): Range {
  refuseOtherNotation(text);
  const { tab: name, cells } = splitA1(text);
  const { tabs, activeTab } = file.book();
  const tab = tabs.find((one) => (name === null ? one.id === activeTab : one.name === name));
  const box = tab && boxOfA1(cells, { rows: tab.maxRows, columns: tab.maxColumns });
  if (!tab || !box) throw googleError('Range not found');
  return rangeIn(file, tab, box);
}
