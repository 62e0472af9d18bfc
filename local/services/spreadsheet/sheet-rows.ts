import type { Axis } from './box';
import type { Sheet } from './desk';
import { deleteStretch, insertStretch } from './rows-and-columns';
import type { MethodsOf } from './service-class';
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
 * Inserting and deleting rows and columns; new ones look like their neighbour, validation included.
 * developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
 */
export const sheetRowMethods: MethodsOf<Sheet, SheetAt> = {
  insertRowAfter: (at, row: number) => insertAfter(at, 'rows', row, 1),
  insertRowsAfter: (at, row: number, count: number) => insertAfter(at, 'rows', row, count),
  insertRowBefore: (at, row: number) => insertBefore(at, 'rows', row, 1),
  insertRowsBefore: (at, row: number, count: number) => insertBefore(at, 'rows', row, count),
  insertRows: (at, row: number, count = 1) => {
    insertBefore(at, 'rows', row, count);
  },
  deleteRow: (at, row: number) => remove(at, 'rows', row, 1),
  deleteRows: (at, row: number, count: number) => {
    remove(at, 'rows', row, count);
  },
  insertColumnAfter: (at, column: number) => insertAfter(at, 'columns', column, 1),
  insertColumnsAfter: (at, column: number, count: number) =>
    insertAfter(at, 'columns', column, count),
  insertColumnBefore: (at, column: number) => insertBefore(at, 'columns', column, 1),
  insertColumnsBefore: (at, column: number, count: number) =>
    insertBefore(at, 'columns', column, count),
  insertColumns: (at, column: number, count = 1) => {
    insertBefore(at, 'columns', column, count);
  },
  deleteColumn: (at, column: number) => remove(at, 'columns', column, 1),
  deleteColumns: (at, column: number, count: number) => {
    remove(at, 'columns', column, count);
  },
};

function insertAfter(
  { desk, tab, self }: SheetAt,
  axis: Axis,
  after: number,
  count: number,
): Sheet {
  desk.edit((book) => insertStretch(book, tab, { axis, at: after + 1, count }, after));
  return self;
}

function insertBefore({ desk, tab, self }: SheetAt, axis: Axis, at: number, count: number): Sheet {
  desk.edit((book) => insertStretch(book, tab, { axis, at, count }, at));
  return self;
}

function remove({ desk, tab, self }: SheetAt, axis: Axis, at: number, count: number): Sheet {
  desk.edit((book) => deleteStretch(book, tab, { axis, at, count }));
  return self;
}
