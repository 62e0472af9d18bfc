import type { Machine } from '../machine-port';
import { type Book, emptyTab } from './book';
import type { Desk, Toast } from './desk';
import { createPerson, type Person } from './person';
import { rangeHandle } from './range';
import { bookOfSnapshot, highestId } from './restore-snapshot';
import { sheetHandle } from './sheet';
import type { WorkbookSnapshot } from './snapshot';
import { spreadsheetHandle } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';
import { createStore } from './store';
import { takeSnapshot } from './take-snapshot';

/** What the file is to begin with, and where the user interface comes from. */
export interface SpreadsheetOptions {
  readonly id: string;
  readonly name: string;
  /** Locale such as vi_VN, which decides what typed numbers and dates mean. */
  readonly locale: string;
  /** Time zone of the file, which decides what a date cell means. */
  readonly zone: string;
  readonly getUi?: () => GoogleAppsScript.Base.Ui;
}

/** Google Sheets in memory: the global for scripts, the store for the machine, and people's acts. */
export interface SpreadsheetService extends Person {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  /** Makes an execution's writes visible to all, as SpreadsheetApp.flush does. */
  flush(execution: number): void;
  /** Ends an execution that ran to its end: what is pending is committed. */
  end(execution: number): void;
  /** Ends an execution that was killed: what is pending is lost. */
  discard(execution: number): void;
  /** Lets an execution's next read see the file as it was before the last change by anyone. */
  readStale(execution: number): void;
  snapshot(): WorkbookSnapshot;
  restore(snapshot: WorkbookSnapshot): void;
  /** Messages shown by toast, oldest first. */
  readonly toasts: readonly Toast[];
}

/**
 * Creates one spreadsheet in memory, with one empty tab; there is no formula engine (see formulaValue).
 * developers.google.com/apps-script/reference/spreadsheet
 */
export function createSpreadsheetService(
  machine: Machine,
  options: SpreadsheetOptions,
): SpreadsheetService {
  const store = createStore(firstBook(options));
  const toasts: Toast[] = [];
  let lastId = 0;
  const actor = () => machine.execution()?.id ?? null;
  const desk: Desk = {
    machine,
    store,
    id: options.id,
    prototypes: new Map(),
    states: new WeakMap(),
    newId: () => {
      lastId += 1;
      return lastId;
    },
    book: () => store.read(actor()),
    edit: (change) => store.edit(actor(), change),
    range: (cells) => rangeHandle(desk, cells),
    sheet: (tab) => sheetHandle(desk, tab),
    spreadsheet: () => spreadsheetHandle(desk),
    toast: (toast) => {
      toasts.push(toast);
    },
  };
  return {
    ...createPerson(desk),
    SpreadsheetApp: spreadsheetApp(desk, { getUi: options.getUi ?? noUi }),
    flush: store.flush,
    end: store.flush,
    discard: store.discard,
    readStale: store.readStale,
    snapshot: () => takeSnapshot(options.id, store.read(null)),
    restore: (snapshot) => {
      lastId = highestId(snapshot);
      store.restart(bookOfSnapshot(snapshot));
    },
    toasts,
  };
}

function firstBook({ name, locale, zone }: SpreadsheetOptions): Book {
  const owner = {};
  const title = locale.startsWith('vi') ? 'Trang tính1' : 'Sheet1';
  return { owner, name, locale, zone, tabs: [emptyTab(owner, 0, title)], activeTab: 0 };
}

function noUi(): never {
  throw new Error('SpreadsheetApp.getUi was not given to the service');
}
