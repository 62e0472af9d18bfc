import { googleError } from '../../errors/google-error';
import type { Book, Row, Tab } from '../book/book';
import { type CellsOf, lastColumn, lastRow } from '../book/box';
import { type FileContext, type Range, tabOf } from '../handles/file-context';

/**
 * State of a Range. `cells` is its position, which does not change when rows or columns are inserted or
 * deleted.
 */
export interface RangeState {
  readonly file: FileContext;
  readonly cells: CellsOf;
  readonly self: Range;
}

/** Throws if the range is now outside the sheet. */
export function readGrid<T>(
  state: RangeState,
  read: (row: Row | undefined, column: number) => T,
): T[][] {
  const { box, tab: id } = state.cells;
  const tab = tabOf(state.file, id);
  checkStillThere(state, tab);
  const grid: T[][] = [];
  for (let number = box.row; number <= lastRow(box); number += 1) {
    const row = tab.rows[number - 1];
    const line: T[] = [];
    for (let column = box.column; column <= lastColumn(box); column += 1) {
      line.push(read(row, column));
    }
    grid.push(line);
  }
  return grid;
}

/** Reads only the top-left cell. Throws if the range is now outside the sheet. */
export function readFirst<T>(
  state: RangeState,
  read: (row: Row | undefined, column: number) => T,
): T {
  const { box, tab: id } = state.cells;
  const tab = tabOf(state.file, id);
  checkStillThere(state, tab);
  return read(tab.rows[box.row - 1], box.column);
}

export function changed(state: RangeState, change: (book: Book) => void): Range {
  state.file.edit(change);
  return state.self;
}

/**
 * Throws Google's error if a block does not have the size of the range.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function checkSize(
  { cells: { box } }: RangeState,
  grid: readonly (readonly unknown[])[],
): void {
  const wrong = (side: string, has: number, wants: number) =>
    googleError(
      `The number of ${side} in the data does not match the number of ${side} in the range. ` +
        `The data has ${has} but the range has ${wants}.`,
    );
  if (grid.length !== box.rows) throw wrong('rows', grid.length, box.rows);
  for (const line of grid) {
    if (line.length !== box.columns) throw wrong('columns', line.length, box.columns);
  }
}

function checkStillThere({ cells: { box } }: RangeState, tab: Tab): void {
  if (lastRow(box) > tab.maxRows || lastColumn(box) > tab.maxColumns) {
    throw googleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
