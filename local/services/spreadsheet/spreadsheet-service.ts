import type { Machine } from '../world/machine-port';
import { type Book, emptyTab } from './book/book';
import type { CellsOf } from './book/box';
import { bookOfSnapshot, highestId } from './book/restore-snapshot';
import type { WorkbookSnapshot } from './book/snapshot';
import { createStore, type Store } from './book/store';
import { takeSnapshot } from './book/take-snapshot';
import { chartBuilder } from './charts/chart-builder';
import type { FileContext, Toast } from './handles/file-context';
import { createPerson, type Person } from './person';
import { rangeHandle } from './range/range';
import { checkProtections } from './rules/check-protections';
import { conditionalFormatBuilder } from './rules/conditional-format-builder';
import { validationBuilder } from './rules/validation-builder';
import { sheetHandle } from './sheet/sheet';
import { spreadsheetHandle } from './spreadsheet';
import { spreadsheetApp } from './spreadsheet-app';

export interface SpreadsheetOptions {
  readonly id: string;
  readonly name: string;
  /** Locale such as vi_VN. Decides how typed numbers and dates are read. */
  readonly locale: string;
  /** Time zone of the file. Decides which instant a date in a cell is. */
  readonly zone: string;
  /** Owner of the file. Without one, protections bind nobody. */
  readonly owner?: string;
  readonly getUi?: () => GoogleAppsScript.Base.Ui;
}

/**
 * Google Sheets in memory: `SpreadsheetApp` for scripts, what people do in the file (`Person`), and functions
 * that commit or drop the writes of an execution.
 */
export interface SpreadsheetService extends Person {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  flush(execution: number): void;
  /** Commits an execution's writes at its normal end. */
  end(execution: number): void;
  /** Drops the writes of a killed execution that are not flushed. */
  discard(execution: number): void;
  /** Lets the execution's next call read the file as it was before the last commit. */
  readStale(execution: number): void;
  /**
   * If `on` is true, executions' writes are committed at once. Otherwise they wait for a flush or the end of
   * the execution.
   */
  writeAtOnce(on: boolean): void;
  /**
   * Returns the file as plain JSON. The caller must not change it, because `restore` may use the same object.
   */
  snapshot(): WorkbookSnapshot;
  restore(snapshot: WorkbookSnapshot): void;
  readonly toasts: readonly Toast[];
}

/**
 * Creates a spreadsheet in memory with one empty tab. Formulas are not computed (see `formulaValue`).
 * https://developers.google.com/apps-script/reference/spreadsheet
 */
export function createSpreadsheetService(
  machine: Machine,
  options: SpreadsheetOptions,
): SpreadsheetService {
  const store = createStore(firstBook(options));
  const toasts: Toast[] = [];
  const booksBySnapshot = new WeakMap<WorkbookSnapshot, Book>();
  const ids = { last: 0 };
  const { id, owner = '' } = options;
  const file = createFileContext({ machine, store, id, owner, toasts, ids });
  return {
    ...createPerson(file),
    SpreadsheetApp: spreadsheetApp(file, { getUi: options.getUi ?? noUi }),
    flush: store.flush,
    end: store.flush,
    discard: store.discard,
    readStale: store.readStale,
    writeAtOnce: store.writeAtOnce,
    snapshot: () => {
      const book = store.read(null);
      const snapshot = takeSnapshot(options.id, book);
      booksBySnapshot.set(snapshot, book);
      return snapshot;
    },
    restore: (snapshot) => {
      ids.last = highestId(snapshot);
      toasts.length = 0;
      store.restart(booksBySnapshot.get(snapshot) ?? bookOfSnapshot(snapshot));
    },
    toasts,
  };
}

interface FileContextParts {
  readonly machine: Machine;
  readonly store: Store;
  readonly id: string;
  readonly owner: string;
  readonly toasts: Toast[];
  readonly ids: { last: number };
}

function createFileContext(parts: FileContextParts): FileContext {
  const { machine, store, id, owner, toasts, ids } = parts;
  const actor = () => machine.execution()?.id ?? null;
  const file: FileContext = {
    machine,
    store,
    id,
    owner,
    prototypes: new Map(),
    states: new WeakMap(),
    beforeCall: (className, method, state) => {
      noteTab(file, state);
      checkProtections(file, { className, method, state });
    },
    afterCall: () => {
      const execution = actor();
      if (execution !== null) store.readFresh(execution);
    },
    newId: () => {
      ids.last += 1;
      return ids.last;
    },
    book: () => store.read(actor()),
    edit: (change) => store.edit(actor(), change),
    range: (cells) => rangeHandle(file, cells),
    sheet: (tab) => sheetHandle(file, tab),
    spreadsheet: () => spreadsheetHandle(file),
    chartBuilder: (draft) => chartBuilder(file, draft),
    conditionalFormatBuilder: (draft) => conditionalFormatBuilder(file, draft),
    validationBuilder: (record) => validationBuilder(file, record),
    toast: (toast) => {
      toasts.push(toast);
    },
  };
  return file;
}

function noteTab(file: FileContext, state: unknown): void {
  const { cells, tab = cells?.tab } = state as { cells?: CellsOf; tab?: number };
  const found = file.book().tabs.find(({ id }) => id === tab);
  if (found) file.machine.noteTab(found.name);
}

function firstBook({ name, locale, zone }: SpreadsheetOptions): Book {
  const owner = {};
  const title = locale.startsWith('vi') ? 'Trang tính1' : 'Sheet1';
  return { owner, name, locale, zone, tabs: [emptyTab(owner, 0, title)], activeTab: 0 };
}

function noUi(): never {
  throw new Error('SpreadsheetApp.getUi was not given to the service');
}
