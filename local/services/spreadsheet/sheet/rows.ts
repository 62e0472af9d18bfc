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
 * New rows and columns take the styles of their neighbour, validation included.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetRowMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * Takes the style of that row or column (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowAfter(Integer)
   */
  insertRowAfter: (state, row: number) => insertAfter(state, 'rows', row, 1),
  /**
   * Inserts rows after a row, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer)
   */
  insertRowsAfter: (state, row: number, count: number) => insertAfter(state, 'rows', row, count),
  /**
   * Inserts a row before a row, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowBefore(Integer)
   */
  insertRowBefore: (state, row: number) => insertBefore(state, 'rows', row, 1),
  /**
   * Inserts rows before a row, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsBefore(Integer,Integer)
   */
  insertRowsBefore: (state, row: number, count: number) => insertBefore(state, 'rows', row, count),
  /** Inserts rows at a position. Default: one. https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRows(Integer) */
  insertRows: (state, row: number, count = 1) => {
    insertBefore(state, 'rows', row, count);
  },
  /** Deletes a row. https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRow(Integer) */
  deleteRow: (state, row: number) => remove(state, 'rows', row, 1),
  /**
   * At least one unfrozen row or column must stay (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRows(Integer,Integer)
   */
  deleteRows: (state, row: number, count: number) => {
    remove(state, 'rows', row, count);
  },
  /**
   * Takes the style of that row or column (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnAfter(Integer)
   */
  insertColumnAfter: (state, column: number) => insertAfter(state, 'columns', column, 1),
  /**
   * Inserts columns after a column, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsAfter(Integer,Integer)
   */
  insertColumnsAfter: (state, column: number, count: number) =>
    insertAfter(state, 'columns', column, count),
  /**
   * Inserts a column before a column, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnBefore(Integer)
   */
  insertColumnBefore: (state, column: number) => insertBefore(state, 'columns', column, 1),
  /**
   * Inserts columns before a column, with its style.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsBefore(Integer,Integer)
   */
  insertColumnsBefore: (state, column: number, count: number) =>
    insertBefore(state, 'columns', column, count),
  /**
   * Inserts columns at a position. Default: one.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumns(Integer)
   */
  insertColumns: (state, column: number, count = 1) => {
    insertBefore(state, 'columns', column, count);
  },
  /** Deletes a column. https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumn(Integer) */
  deleteColumn: (state, column: number) => remove(state, 'columns', column, 1),
  /**
   * At least one unfrozen row or column must stay (not documented; probe rows).
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
