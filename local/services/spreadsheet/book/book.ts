import type { CellValue } from '../cells/cell-value';
import type { Box } from './box';
import type { ChartRecord } from './chart-record';
import type { ColumnGroup } from './column-group';
import type { ConditionalFormatRecord } from './conditional-format-record';
import type { FilterRecord } from './filter-record';
import type { ImageRecord } from './image-record';
import type { ProtectionRecord } from './protection-record';
import type { RowGroup } from './row-group';
import { plainStyle, type Style } from './style';

/**
 * One row of a tab. Arrays begin with column A and may be shorter than the sheet. Maps are keyed by column
 * number.
 */
export interface Row {
  owner: object;
  values: CellValue[];
  styles: (Style | undefined)[];
  formulas: Map<number, string> | null;
  notes: Map<number, string> | null;
  height: number;
  hidden: boolean;
}

export interface ColumnSize {
  readonly width: number;
  readonly hidden: boolean;
}

/** One sheet of the file. Readonly lists are replaced when they change, never changed in place. */
export interface Tab {
  owner: object;
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  rows: (Row | undefined)[];
  columns: (ColumnSize | undefined)[];
  frozenRows: number;
  frozenColumns: number;
  columnGroups: readonly ColumnGroup[];
  rowGroups: readonly RowGroup[];
  hidden: boolean;
  colour: string | null;
  gridlinesHidden: boolean;
  merges: readonly Box[];
  protections: readonly ProtectionRecord[];
  conditionalFormats: readonly ConditionalFormatRecord[];
  charts: readonly ChartRecord[];
  images: readonly ImageRecord[];
  filter: FilterRecord | null;
  selection: Box;
}

/**
 * The file as one execution or person sees it. A tab or row with another `owner` is shared with other books and
 * must be copied before it is changed.
 */
export interface Book {
  owner: object;
  name: string;
  locale: string;
  zone: string;
  tabs: readonly Tab[];
  activeTab: number;
}

export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;

/** Creates an empty tab of 1,000 rows and 26 columns, as Sheets does. */
export function emptyTab(owner: object, id: number, name: string): Tab {
  return {
    owner,
    id,
    name,
    maxRows: 1000,
    maxColumns: 26,
    rows: [],
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnGroups: [],
    rowGroups: [],
    hidden: false,
    colour: null,
    gridlinesHidden: false,
    merges: [],
    protections: [],
    conditionalFormats: [],
    charts: [],
    images: [],
    filter: null,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
  };
}

/** Copies a book. Tabs stay shared until one of the two changes them. */
export function forked(book: Book): Book {
  return { ...book, owner: {} };
}

/**
 * Returns a tab that may be changed. A shared tab is first replaced by a copy. Returns `undefined`
 * if the tab was deleted.
 */
export function ownTab(book: Book, id: number): Tab | undefined {
  const index = book.tabs.findIndex((tab) => tab.id === id);
  const tab = book.tabs[index];
  if (!tab || tab.owner === book.owner) return tab;
  const copy = {
    ...tab,
    owner: book.owner,
    rows: tab.rows.slice(),
    columns: tab.columns.slice(),
  };
  book.tabs = book.tabs.map((other) => (other === tab ? copy : other));
  return copy;
}

/** Returns a row that may be changed. A shared row is first replaced by a copy, a missing row is created. */
export function ownRow(tab: Tab, row: number): Row {
  const known = tab.rows[row - 1];
  if (known && known.owner === tab.owner) return known;
  const copy = known ? copyOf(known, tab.owner) : emptyRow(tab.owner);
  tab.rows[row - 1] = copy;
  return copy;
}

/**
 * Copies a row for a new `owner`. Every field is named, so that the engine gives all rows one shape; copying
 * with `...` is many times slower.
 */
function copyOf({ values, styles, formulas, notes, height, hidden }: Row, owner: object): Row {
  return {
    owner,
    values: values.slice(),
    styles: styles.slice(),
    formulas: formulas && new Map(formulas),
    notes: notes && new Map(notes),
    height,
    hidden,
  };
}

export function emptyRow(owner: object): Row {
  return {
    owner,
    values: [],
    styles: [],
    formulas: null,
    notes: null,
    height: ROW_HEIGHT,
    hidden: false,
  };
}

export function styleAt(row: Row | undefined, column: number): Style {
  return row?.styles[column - 1] ?? plainStyle;
}
