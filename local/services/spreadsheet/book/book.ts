import type { CellValue } from '../cells/cell-value';
import type { Box } from './box';
import type { ChartRecord } from './chart-record';
import type { ColumnGroup } from './column-group';
import type { ConditionalFormatRecord } from './conditional-format-record';
import type { FilterRecord } from './filter-record';
import type { ImageRecord } from './image-record';
import type { ProtectionRecord } from './protection-record';
import { plainStyle, type Style } from './style';

/** One row. Arrays begin with column A and may be shorter than the sheet. */
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

/** One tab. Its lists are replaced, never changed in place. */
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

/** The file as one reader sees it. Parts with another `owner` are shared with other views. */
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

/** Empty tab of 1000 rows and 26 columns, as Sheets creates it. */
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

/** Copy that shares all tabs until they are written to. */
export function forked(book: Book): Book {
  return { ...book, owner: {} };
}

/** The tab as this book may change it: a shared tab is copied the first time. Undefined if it was deleted. */
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

/** The row as its tab may change it. A shared row is copied. */
export function ownRow(tab: Tab, row: number): Row {
  const known = tab.rows[row - 1];
  if (known && known.owner === tab.owner) return known;
  const copy = known ? copyOf(known, tab.owner) : emptyRow(tab.owner);
  tab.rows[row - 1] = copy;
  return copy;
}

/** Field by field, so that the engine gives all rows one shape: copying by `...` takes many times as long. */
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
