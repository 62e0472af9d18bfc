import type { Day } from '../../calendar/day';

/** A cell that holds a date: the day in the spreadsheet's zone, and the hour as `HH:mm`. */
export interface DateCell {
  readonly day: Day;
  readonly time: string;
}

/** What a cell holds, in our terms; an empty one is ''. */
export type Cell = string | number | boolean | DateCell;

/** A row of a tab with its place, counted from 1. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** A tab as read: its header cells, and the rows below them. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** The row of data that stands above the headers; 0 or nothing for none. */
  readonly above?: number;
  /** That these are some of its rows: what they all lack says nothing of the tab. */
  readonly isPart?: boolean;
}

/** Some columns of a tab as read: its header cells, and the texts of the columns asked for, in that order. */
export interface Scan {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly at: number; readonly texts: readonly string[] }[];
}

/** A rectangle of cells to be written with one call; row and column count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Stretches of rows, first and last, that the one cell is written into each row of, instead of a rectangle. */
  readonly into?: readonly (readonly [first: number, last: number])[];
}

/** Gives the places of the rows that a block covers. */
export function rowsOfBlock({ row, cells, into }: Block): number[] {
  const ends = into ?? [[row, row + cells.length - 1] as const];
  return ends.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, down) => first + down),
  );
}

/** Tells whether a cell holds a date. */
export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}
