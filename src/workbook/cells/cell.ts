import type { Day } from '../../calendar/day';

/** `day` is in the spreadsheet's time zone, `time` is `HH:mm`. */
export interface DateCell {
  readonly day: Day;
  readonly time: string;
}

/** A date outside the supported range. Sheets stores a time without a date as a time on 30/12/1899. */
export interface OddDate {
  /** Days since 30/12/1899, with the time as a fraction. */
  readonly serial: number;
  /** The date as `dd/mm/yyyy`, with its time unless that is 00:00. */
  readonly shown: string;
}

/** `''` for an empty cell. */
export type Cell = string | number | boolean | DateCell | OddDate;

/** `at` is the row number, from 1. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly Cell[];
}

export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
  /** Row number of a data row found above the headers; 0 or missing if there is none. */
  readonly dataRowAbove?: number;
  /**
   * `rows` has only some of the tab's rows, so a column that is empty in them may have values in other rows.
   */
  readonly isPart?: boolean;
  /** Texts of the rows that were not wanted, in the columns `leftOutKeys`, by which rows were chosen. */
  readonly leftOut?: Scan['rows'];
  readonly leftOutKeys?: readonly string[];
  /** Keys of columns that the tab lacks. Their headers are the last of `headers`. */
  readonly lacking?: readonly string[];
}

/** Texts of the rows left out in one of the columns by which rows were chosen. Throws if it is none of them. */
export function leftOutTexts(
  { leftOut = [], leftOutKeys = [] }: Grid,
  key: string,
): { readonly at: number; readonly text: string }[] {
  const place = leftOutKeys.indexOf(key);
  if (place < 0 && leftOut.length > 0) throw new Error(`Rows were not chosen by ${key}`);
  return leftOut.map(({ at, texts }) => ({ at, text: texts[place] ?? '' }));
}

/** `headers` has all header cells; `texts` has only the requested columns, in the requested order. */
export interface Scan {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly at: number; readonly texts: readonly string[] }[];
}

/** Written with one call. `row` and `column` count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** If given, the single cell of `cells` is written to every row of these ranges. */
  readonly into?: readonly (readonly [first: number, last: number])[];
}

export function rowNumbersOf({ row, cells, into }: CellBlock): number[] {
  const ends = into ?? [[row, row + cells.length - 1] as const];
  return ends.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, down) => first + down),
  );
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && 'day' in cell;
}

export function isOddDate(cell: Cell): cell is OddDate {
  return typeof cell === 'object' && 'serial' in cell;
}
