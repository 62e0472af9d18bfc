import type { Axis } from '../book/box';
import { deleteStretch, insertStretch } from '../changes/rows-and-columns';
import type { Sheet } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import type { SheetAt } from './sheet-at';

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
export const sheetRowMethods: MethodsOf<Sheet, SheetAt> = {
  /**
   * Takes the style of that row or column (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowAfter(Integer)
   */
  insertRowAfter: (at, row: number) => insertAfter(at, 'rows', row, 1),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsAfter(Integer,Integer) */
  insertRowsAfter: (at, row: number, count: number) => insertAfter(at, 'rows', row, count),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowBefore(Integer) */
  insertRowBefore: (at, row: number) => insertBefore(at, 'rows', row, 1),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRowsBefore(Integer,Integer) */
  insertRowsBefore: (at, row: number, count: number) => insertBefore(at, 'rows', row, count),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertRows(Integer) */
  insertRows: (at, row: number, count = 1) => {
    insertBefore(at, 'rows', row, count);
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRow(Integer) */
  deleteRow: (at, row: number) => remove(at, 'rows', row, 1),
  /**
   * At least one unfrozen row or column must stay (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRows(Integer,Integer)
   */
  deleteRows: (at, row: number, count: number) => {
    remove(at, 'rows', row, count);
  },
  /**
   * Takes the style of that row or column (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnAfter(Integer)
   */
  insertColumnAfter: (at, column: number) => insertAfter(at, 'columns', column, 1),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsAfter(Integer,Integer) */
  insertColumnsAfter: (at, column: number, count: number) =>
    insertAfter(at, 'columns', column, count),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnBefore(Integer) */
  insertColumnBefore: (at, column: number) => insertBefore(at, 'columns', column, 1),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsBefore(Integer,Integer) */
  insertColumnsBefore: (at, column: number, count: number) =>
    insertBefore(at, 'columns', column, count),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumns(Integer) */
  insertColumns: (at, column: number, count = 1) => {
    insertBefore(at, 'columns', column, count);
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumn(Integer) */
  deleteColumn: (at, column: number) => remove(at, 'columns', column, 1),
  /**
   * At least one unfrozen row or column must stay (not documented; probe rows).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#deleteColumns(Integer,Integer)
   */
  deleteColumns: (at, column: number, count: number) => {
    remove(at, 'columns', column, count);
  },
};

function insertAfter(
  { dialog, tab, self }: SheetAt,
  axis: Axis,
  after: number,
  count: number,
): Sheet {
  dialog.edit((book) => insertStretch(book, tab, { axis, at: after + 1, count }, after));
  return self;
}

function insertBefore(
  { dialog, tab, self }: SheetAt,
  axis: Axis,
  at: number,
  count: number,
): Sheet {
  dialog.edit((book) => insertStretch(book, tab, { axis, at, count }, at));
  return self;
}

function remove({ dialog, tab, self }: SheetAt, axis: Axis, at: number, count: number): Sheet {
  dialog.edit((book) => deleteStretch(book, tab, { axis, at, count }));
  return self;
}
