import { boxOfA1 } from './book/a1';
import { type Book, ownRow, styleAt, type Tab } from './book/book';
import { type Axis, type Box, boxOf } from './book/box';
import { contentSize } from './book/content-size';
import { tabToChange } from './book/tab-to-change';
import { type Entry, entryOfText } from './cells/coerce';
import { writeStyle } from './changes/change-styles';
import { putCells, takeCells } from './changes/moved-cells';
import { deleteStretch, insertStretch, moveColumn } from './changes/rows-and-columns';
import { sortRows } from './changes/sort-rows';
import { validationError, writeEntries } from './changes/write-cells';
import { coercionContextOf, type FileContext, type Range } from './handles/file-context';
import { withHidden } from './rules/filter-rows';
import { renameTab } from './sheet/identity';

/**
 * Result of typing into a cell. `value` and `oldValue` are the fields of the edit event: the texts after and
 * before. Each is absent if the cell was empty then; both are absent if the text was refused.
 */
export interface TypingResult {
  readonly accepted: boolean;
  /** Google's message if a strict validation rule refused the text, otherwise `null`. */
  readonly refusal: string | null;
  readonly range: Range;
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * What people do in the sheet. Each change is committed at once. `tab` is a name, rows and columns count from
 * 1.
 */
export interface Person {
  type(tab: string, a1: string, text: string): TypingResult;
  sort(tab: string, column: number, ascending: boolean, firstRow: number): void;
  /**
   * Puts the rows from `firstRow` on in another order, as sorting by a helper column does: `order` has their present
   * places among each other, counted from 0.
   */
  orderRows(tab: string, firstRow: number, order: readonly number[]): void;
  insertRow(tab: string, before: number, count?: number): void;
  deleteRow(tab: string, row: number, count?: number): void;
  insertColumn(tab: string, before: number, count?: number): void;
  deleteColumn(tab: string, column: number, count?: number): void;
  /** Moves a column, so that its number becomes `to`. */
  moveColumn(tab: string, from: number, to: number): void;
  renameTab(tab: string, name: string): void;
  /** Protects a tab as the file's owner, so that nobody else may edit it. */
  protectTab(tab: string): void;
  /** Removes every protection of a tab. */
  unprotectTab(tab: string): void;
  deleteTab(tab: string): void;
  /**
   * Replaces `from` by `to` in the first cell that has it, within the first ten rows of the tab. Throws if no
   * cell there has it.
   */
  renameHeader(tab: string, from: string, to: string): void;
  hideRow(tab: string, row: number): void;
  /** Hides rows whose text in the column is in `hidden`. Creates the filter if there is none. */
  filter(tab: string, column: number, hidden: readonly string[], headerRow?: number): void;
  /** Removes the validation rules of a range, as pasting over it does. */
  removeRules(tab: string, a1: string): void;
  select(tab: string, a1: string): Range;
  /** Sets the value that Sheets would compute for a formula cell. */
  compute(tab: string, a1: string, value: string | number | boolean): void;
}

export function createPerson(file: FileContext): Person {
  const onTab: OnTab = (name, change) => {
    const { id } = tabNamed(file, name);
    file.store.edit(null, (book) => change(tabToChange(book, id), book));
  };
  return { ...stretchActs(onTab), ...tabActs(file, onTab), ...cellActs(file, onTab) };
}

type OnTab = (name: string, change: (tab: Tab, book: Book) => void) => void;

function stretchActs(onTab: OnTab) {
  const insert =
    (axis: Axis) =>
    (tab: string, at: number, count = 1) =>
      onTab(tab, ({ id }, book) => insertStretch(book, id, { axis, at, count }, at));
  const remove =
    (axis: Axis) =>
    (tab: string, at: number, count = 1) =>
      onTab(tab, ({ id }, book) => deleteStretch(book, id, { axis, at, count }));
  return {
    insertRow: insert('rows'),
    deleteRow: remove('rows'),
    insertColumn: insert('columns'),
    deleteColumn: remove('columns'),
    moveColumn: (tab: string, from: number, to: number) =>
      onTab(tab, ({ id }, book) => moveColumn(book, id, from, to)),
    orderRows: (tab: string, firstRow: number, order: readonly number[]) =>
      onTab(tab, (own) => {
        const box = boxOf(firstRow, 1, order.length, own.maxColumns);
        const rows = takeCells(own, box);
        putCells(
          own,
          box,
          order.map((at) => rows[at] ?? []),
        );
      }),
    hideRow: (tab: string, row: number) =>
      onTab(tab, (own) => {
        ownRow(own, row).hidden = true;
      }),
    sort: (tab: string, column: number, ascending: boolean, firstRow: number) =>
      onTab(tab, (own, book) => {
        const box = boxOf(firstRow, 1, contentSize(own).rows - firstRow + 1, own.maxColumns);
        if (box.rows > 0) sortRows(book, { tab: own.id, box }, [{ column, ascending }]);
      }),
    filter: (tab: string, column: number, hidden: readonly string[], headerRow = 1) =>
      onTab(tab, (own) => filter(own, { column, hidden, headerRow })),
  };
}

/** A protection without a description and exceptions. */
const UNRESTRICTED = { description: '', warningOnly: false, domainEdit: false, unprotected: [] };

function tabActs(file: FileContext, onTab: OnTab) {
  return {
    renameTab: (tab: string, name: string) =>
      onTab(tab, ({ id }, book) => renameTab(book, id, name)),
    protectTab: (tab: string) =>
      onTab(tab, (own) => {
        const record = { id: file.newId(), box: null, ...UNRESTRICTED, editors: [file.owner] };
        own.protections = [...own.protections, record];
      }),
    unprotectTab: (tab: string) =>
      onTab(tab, (own) => {
        own.protections = [];
      }),
    deleteTab: (tab: string) => {
      const { id } = tabNamed(file, tab);
      file.store.edit(null, (book) => removeTab(book, id));
    },
    renameHeader: (tab: string, from: string, to: string) =>
      onTab(tab, (own) => renameHeader(own, from, to)),
  };
}

function cellActs(file: FileContext, onTab: OnTab) {
  return {
    type: (name: string, a1: string, text: string) => {
      const tab = tabNamed(file, name);
      return type(file, boxIn(tab, a1), { tab, text });
    },
    removeRules: (name: string, a1: string) =>
      onTab(name, (own, book) => {
        const cells = { tab: own.id, box: boxIn(own, a1) };
        writeStyle(book, cells, 'validation', () => null);
      }),
    select: (name: string, a1: string) => {
      const { id, ...tab } = tabNamed(file, name);
      const box = boxIn(tab, a1);
      onTab(name, (own, book) => {
        own.selection = box;
        book.activeTab = id;
      });
      return file.range({ tab: id, box });
    },
    compute: (name: string, a1: string, value: string | number | boolean) => {
      const { row, column } = boxIn(tabNamed(file, name), a1);
      onTab(name, (own) => {
        ownRow(own, row).values[column - 1] = value;
      });
    },
  };
}

function tabNamed(file: FileContext, name: string): Tab {
  const tab = file.store.read(null).tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab named ${name}`);
  return tab;
}

function boxIn(tab: Pick<Tab, 'maxRows' | 'maxColumns'>, a1: string): Box {
  const box = boxOfA1(a1, { rows: tab.maxRows, columns: tab.maxColumns });
  if (!box) throw new Error(`${a1} names no cell`);
  return box;
}

function removeTab(book: Book, id: number): void {
  const rest = book.tabs.filter((tab) => tab.id !== id);
  const [first] = rest;
  if (!first) throw new Error('The last tab cannot be deleted');
  book.tabs = rest;
  if (book.activeTab === id) book.activeTab = first.id;
}

function renameHeader(tab: Tab, from: string, to: string): void {
  for (let row = 1; row <= 10; row += 1) {
    const column = tab.rows[row - 1]?.values.indexOf(from) ?? -1;
    if (column < 0) continue;
    ownRow(tab, row).values[column] = to;
    return;
  }
  throw new Error(`${tab.name} has no header ${from}`);
}

function filter(
  tab: Tab,
  { column, hidden, headerRow }: { column: number; hidden: readonly string[]; headerRow: number },
): void {
  const { rows, columns } = contentSize(tab);
  const height = Math.max(1, rows - headerRow + 1);
  const now = tab.filter ?? { box: boxOf(headerRow, 1, height, Math.max(1, columns)), hidden: {} };
  tab.filter = withHidden(now, column - now.box.column + 1, hidden);
}

function type(
  file: FileContext,
  box: Box,
  { tab, text }: { tab: Tab; text: string },
): TypingResult {
  const book = file.store.read(null);
  const context = coercionContextOf(book, file.machine.now());
  const { row, column } = box;
  const cells = { tab: tab.id, box: boxOf(row, column) };
  const style = styleAt(tab.rows[row - 1], column);
  const entry = entryOfText(text, style.numberFormat, context);
  const refusal = validationError(entry, style, { book, context, row, column });
  const range = file.range(cells);
  if (refusal) return { accepted: false, refusal, range };
  const before = eventText(tab, row, column);
  file.store.edit(null, (changing) => writeEntries(changing, cells, () => entry, context));
  return {
    accepted: true,
    refusal: null,
    range,
    ...textOf('value', entryText(entry)),
    ...textOf('oldValue', before),
  };
}

function textOf<K extends string>(key: K, text: string | undefined) {
  return (text === undefined ? {} : { [key]: text }) as { [_ in K]?: string };
}

function entryText({ value, formula }: Entry): string | undefined {
  return formula ?? (value === undefined ? undefined : String(value));
}

function eventText(tab: Tab, row: number, column: number): string | undefined {
  const cells = tab.rows[row - 1];
  const formula = cells?.formulas?.get(column);
  return entryText({ value: cells?.values[column - 1], ...(formula ? { formula } : {}) });
}
