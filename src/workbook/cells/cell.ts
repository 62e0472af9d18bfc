import type { Day } from '../../calendar/day';

/** A date cell: the day in the spreadsheet's time zone, and the time as `HH:mm`. */
export interface DateCell {
  readonly day: Day;
  readonly time: string;
}

/** Content of a cell; `''` if empty. */
export type Cell = string | number | boolean | DateCell;

/** A row of a tab and its row number, from 1. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/** A tab as read: header cells and the rows below them. */
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** Number of a data row above the headers; 0 or missing if there is none. */
  readonly dataRowAbove?: number;
  /**
   * True if `rows` is only a part of the tab, so that a value missing from all of them proves
   * nothing.
   */
  readonly isPart?: boolean;
}

/**
 * Some columns of a tab as read: all header cells, and per row the texts of the requested columns
 * in the requested order.
 */
export interface Scan {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly at: number; readonly texts: readonly string[] }[];
}

/** A rectangle of cells to write with one call. `row` and `column` count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /**
   * Ranges of rows, first and last. If given, the single cell of `cells` is written to every row of
   * them.
   */
  readonly into?: readonly (readonly [first: number, last: number])[];
}

/** Row numbers that a block covers. */
export function rowNumbersOf({ row, cells, into }: CellBlock): number[] {
  const ends = into ?? [[row, row + cells.length - 1] as const];
  return ends.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, down) => first + down),
  );
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}
