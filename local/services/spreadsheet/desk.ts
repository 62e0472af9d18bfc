import type { Machine } from '../machine-port';
import type { Book, Tab } from './book';
import type { Box } from './box';
import type { CellsOf } from './chart-record';
import type { CoercionContext } from './coerce';
import type { ConditionalFormatRecord } from './conditional-format';
import { exception } from './exception';
import { localeRules } from './locale';
import { momentOf, serialOfInstant } from './serial';
import type { Change, Store } from './store';
import type { ValidationRecord } from './validation';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the classes of the service share: the machine, the file, and how handles are made and recognised. */
export interface Desk {
  readonly machine: Machine;
  readonly store: Store;
  readonly id: string;
  /** Ids for tabs, charts and protections, never given twice. */
  newId(): number;
  /** The file as whoever acts now sees it. */
  book(): Book;
  edit(change: Change): void;
  /** What text and dates mean in the file now. */
  context(): CoercionContext;
  tab(id: number): Tab;
  range(cells: CellsOf): Range;
  sheet(id: number): Sheet;
  spreadsheet(): Spreadsheet;
  readonly cellsOf: WeakMap<object, CellsOf>;
  readonly idOfSheet: WeakMap<object, number>;
  readonly validations: WeakMap<object, ValidationRecord>;
  readonly rules: WeakMap<object, { tab: number; rule: ConditionalFormatRecord }>;
  readonly charts: WeakMap<object, ChartHandle>;
}

/** Chart as a handle holds it: of which tab it is, and its id once inserted. */
export interface ChartHandle {
  readonly tab: number;
  readonly id: number;
}

/** Wrapper that makes an object's methods a service object which first checks its arguments. */
export type Wrap = <T extends object>(
  className: string,
  signatures: Readonly<Record<string, string>>,
  methods: Partial<T>,
) => T;

/** Coercion context of a book at an instant. */
export function contextOf(book: Book, now: number): CoercionContext {
  const thisYear = momentOf(serialOfInstant(now, book.zone)).year;
  return { rules: localeRules(book.locale), zone: book.zone, thisYear };
}

/** Tab of a book by its id. */
export function tabOf(book: Book, id: number): Tab {
  const tab = book.tabs.find((one) => one.id === id);
  if (!tab) throw exception(`Sheet ${id} not found`);
  return tab;
}

/** Box that a handle of the Range class stands for; undefined for any other object. */
export function boxOfHandle(desk: Desk, handle: object): Box | undefined {
  return desk.cellsOf.get(handle)?.box;
}
