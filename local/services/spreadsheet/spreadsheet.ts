import { googleError } from '../google-error';
import { boxOfA1, splitA1 } from './a1';
import { type Desk, idOfSheet, type Range, type Sheet, type Spreadsheet, tabOf } from './desk';
import { type InsertedTab, insertTab } from './insert-tab';
import { protectionsOf } from './protection';
import { rangeIn } from './range-in';
import { activeCell, activeRange, selectionHandle } from './selection';
import { type MethodsOf, makeHandle, type ServiceClass } from './service-class';
import { activateTab } from './sheet-identity';

interface SpreadsheetAt {
  desk: Desk;
  self: Spreadsheet;
}

const fileMethods: MethodsOf<Spreadsheet, SpreadsheetAt> = {
  getId: ({ desk }) => desk.id,
  getUrl: ({ desk }) => `https://docs.google.com/spreadsheets/d/${desk.id}/edit`,
  getName: ({ desk }) => desk.book().name,
  rename: ({ desk }, name: string) =>
    desk.edit((book) => {
      book.name = name;
    }),
  getSpreadsheetTimeZone: ({ desk }) => desk.book().zone,
  setSpreadsheetTimeZone: ({ desk }, zone: string) =>
    desk.edit((book) => {
      book.zone = zone;
    }),
  getSpreadsheetLocale: ({ desk }) => desk.book().locale,
  setSpreadsheetLocale: ({ desk }, locale: string) =>
    desk.edit((book) => {
      book.locale = locale;
    }),
  toast: ({ desk }, message: string, title = '', seconds: number | null = 5) =>
    desk.toast({ message, title, seconds: seconds ?? 5 }),
};

const tabMethods: MethodsOf<Spreadsheet, SpreadsheetAt> = {
  getSheets: ({ desk }) => desk.book().tabs.map(({ id }) => desk.sheet(id)),
  getNumSheets: ({ desk }) => desk.book().tabs.length,
  getSheetByName: ({ desk }, name: string) => {
    const tab = desk.book().tabs.find((one) => one.name === name);
    return tab ? desk.sheet(tab.id) : null;
  },
  getSheetById: ({ desk }, id: number) =>
    desk.book().tabs.some((one) => one.id === id) ? desk.sheet(id) : null,
  insertSheet: ({ desk }, ...args: unknown[]) => insertSheet(desk, args),
  deleteSheet: ({ desk }, sheet: Sheet) => deleteSheet(desk, idOfSheet(desk, sheet)),
  getActiveSheet: ({ desk }) => desk.sheet(desk.book().activeTab),
  setActiveSheet: ({ desk }, sheet: Sheet) => {
    desk.edit((book) => activateTab(book, idOfSheet(desk, sheet)));
    return sheet;
  },
  moveActiveSheet: ({ desk }, position: number) => moveActiveSheet(desk, position),
  getRange: ({ desk }, text: string) => rangeOfA1(desk, text),
  getProtections: ({ desk }, type: unknown) =>
    desk.book().tabs.flatMap(({ id }) => protectionsOf(desk, id, type)),
  getActiveCell: ({ desk }) => activeCell(desk),
  getCurrentCell: ({ desk }) => activeCell(desk),
  getActiveRange: ({ desk }) => activeRange(desk),
  getSelection: ({ desk }) => selectionHandle(desk),
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

/** Handle of the file; developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export function spreadsheetHandle(desk: Desk): Spreadsheet {
  return makeHandle(desk, spreadsheetClass, { desk });
}

function insertSheet(desk: Desk, args: unknown[]): Sheet {
  const options = args.find((arg) => typeof arg === 'object') as { template?: Sheet } | undefined;
  const wanted: InsertedTab = {
    id: desk.newId(),
    name: args.find((arg) => typeof arg === 'string') as string | undefined,
    index: args.find((arg) => typeof arg === 'number') as number | undefined,
    template: options?.template && idOfSheet(desk, options.template),
  };
  desk.edit((book) => insertTab(book, wanted));
  return desk.sheet(wanted.id);
}

function deleteSheet(desk: Desk, id: number): void {
  tabOf(desk, id);
  desk.edit((book) => {
    const rest = book.tabs.filter((tab) => tab.id !== id);
    const [first] = rest;
    if (!first) throw googleError("You can't remove all the sheets in a document.");
    book.tabs = rest;
    if (book.activeTab === id) book.activeTab = first.id;
  });
}

function moveActiveSheet(desk: Desk, position: number): void {
  desk.edit((book) => {
    const rest = book.tabs.filter(({ id }) => id !== book.activeTab);
    const moving = book.tabs.filter(({ id }) => id === book.activeTab);
    if (position < 1 || position > book.tabs.length) {
      throw googleError('The sheet index is out of bounds.');
    }
    book.tabs = [...rest.slice(0, position - 1), ...moving, ...rest.slice(position - 1)];
  });
}

function rangeOfA1(desk: Desk, text: string): Range {
  const { tab: name, cells } = splitA1(text);
  const { tabs, activeTab } = desk.book();
  const tab = tabs.find((one) => (name === null ? one.id === activeTab : one.name === name));
  const box = tab && boxOfA1(cells, { rows: tab.maxRows, columns: tab.maxColumns });
  if (!tab || !box) throw googleError('Range not found');
  return rangeIn(desk, tab, box);
}
