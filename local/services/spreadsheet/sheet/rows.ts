import type { Axis } from '../book/box';
import { deleteStretch, insertStretch } from '../changes/rows-and-columns';
import type { Sheet } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import type { SheetState } from './sheet-state';

export const sheetRowSignatures = {
  insertRowAfter: 'int',
  insertRowsAfter: 'int int',
  insertRowBefore: 'int',
  insertRowsBefore: 'int int',
  insertRows: 'int int?',
  deleteRow: 'int',
  deleteRows: 'int int',
  insertColumnAfter: 'int',
  insertColumnsAfter: 'int int',
  insertColumnBefore: 'int',
  insertColumnsBefore: 'int int',
  insertColumns: 'int int?',
  deleteColumn: 'int',
  deleteColumns: 'int int',
};

/**
 * New rows and columns take the styles of the row or column that is named, with its validation.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetRowMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * The new row takes the style of `row` (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowAfter(Integer)
   */
  insertRowAfter: (state, row: number) => insertAfter(state, 'rows', row, 1),
  insertRowsAfter: (state, row: number, count: number) => insertAfter(state, 'rows', row, count),
  insertRowBefore: (state, row: number) => insertBefore(state, 'rows', row, 1),
  insertRowsBefore: (state, row: number, count: number) => insertBefore(state, 'rows', row, count),
  insertRows: (state, row: number, count = 1) => {
    insertBefore(state, 'rows', row, count);
  },
  deleteRow: (state, row: number) => remove(state, 'rows', row, 1),
  /**
   * Throws if no unfrozen row would be left (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRows(Integer,Integer)
   */
  deleteRows: (state, row: number, count: number) => {
    remove(state, 'rows', row, count);
  },
  /**
   * The new column takes the style of `column` (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnAfter(Integer)
   */
  insertColumnAfter: (state, column: number) => insertAfter(state, 'columns', column, 1),
  insertColumnsAfter: (state, column: number, count: number) =>
    insertAfter(state, 'columns', column, count),
  insertColumnBefore: (state, column: number) => insertBefore(state, 'columns', column, 1),
  insertColumnsBefore: (state, column: number, count: number) =>
    insertBefore(state, 'columns', column, count),
  insertColumns: (state, column: number, count = 1) => {
    insertBefore(state, 'columns', column, count);
  },
  deleteColumn: (state, column: number) => remove(state, 'columns', column, 1),
  /**
   * Throws if no unfrozen column would be left (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumns(Integer,Integer)
   */
  deleteColumns: (state, column: number, count: number) => {
    remove(state, 'columns', column, count);
  },
};

function insertAfter(
  { file, tab, self }: SheetState,
  axis: Axis,
  after: number,
  count: number,
): Sheet {
  file.edit((book) => insertStretch(book, tab, { axis, at: after + 1, count }, after));
  return self;
}

function insertBefore(
  { file, tab, self }: SheetState,
  axis: Axis,
  at: number,
  count: number,
): Sheet {
  file.edit((book) => insertStretch(book, tab, { axis, at, count }, at));
  return self;
}

function remove({ file, tab, self }: SheetState, axis: Axis, at: number, count: number): Sheet {
  file.edit((book) => deleteStretch(book, tab, { axis, at, count }));
  return self;
}
