import { googleError } from '../../errors/google-error';
import { a1Of } from '../book/a1';
import { type Box, boxOf, lastColumn, lastRow } from '../book/box';
import { type Range, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import type { RangeAt } from './range-at';
import { rangeIn } from './range-in';

export const shapeSignatures = {
  getA1Notation: '',
  getRow: '',
  getRowIndex: '',
  getColumn: '',
  getNumRows: '',
  getNumColumns: '',
  getLastRow: '',
  getLastColumn: '',
  getSheet: '',
  getGridId: '',
  getCell: 'int int',
  offset: 'int int int? int?',
  canEdit: '',
};

/**
 * Position and size of a Range, and ranges made from it.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const shapeMethods: MethodsOf<Range, RangeAt> = {
  /** Gives the place in A1 notation, without the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getA1Notation() */
  getA1Notation: ({ cells: { box } }) => a1Of(box),
  /** Gives the number of the first row. https://developers.google.com/apps-script/reference/spreadsheet/range#getRow() */
  getRow: ({ cells: { box } }) => box.row,
  /** Gives the number of the first row. https://developers.google.com/apps-script/reference/spreadsheet/range#getRowIndex() */
  getRowIndex: ({ cells: { box } }) => box.row,
  /** Gives the number of the first column. https://developers.google.com/apps-script/reference/spreadsheet/range#getColumn() */
  getColumn: ({ cells: { box } }) => box.column,
  /** Counts the rows. https://developers.google.com/apps-script/reference/spreadsheet/range#getNumRows() */
  getNumRows: ({ cells: { box } }) => box.rows,
  /** Counts the columns. https://developers.google.com/apps-script/reference/spreadsheet/range#getNumColumns() */
  getNumColumns: ({ cells: { box } }) => box.columns,
  /** Gives the number of the last row. https://developers.google.com/apps-script/reference/spreadsheet/range#getLastRow() */
  getLastRow: ({ cells: { box } }) => lastRow(box),
  /** Gives the number of the last column. https://developers.google.com/apps-script/reference/spreadsheet/range#getLastColumn() */
  getLastColumn: ({ cells: { box } }) => lastColumn(box),
  /** Gives the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getSheet() */
  getSheet: ({ dialog, cells: { tab } }) => dialog.sheet(tab),
  /** Gives the id of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getGridId() */
  getGridId: ({ cells: { tab } }) => tab,
  /** Gives a cell by its place in the range, counted from 1. https://developers.google.com/apps-script/reference/spreadsheet/range#getCell(Integer,Integer) */
  getCell: (at, row: number, column: number) => {
    const { box } = at.cells;
    if (row < 1 || column < 1 || row > box.rows || column > box.columns) {
      throw googleError('Cell reference out of range');
    }
    return derived(at, boxOf(box.row + row - 1, box.column + column - 1));
  },
  /** Gives a range moved by rows and columns, of the same size unless told. https://developers.google.com/apps-script/reference/spreadsheet/range#offset(Integer,Integer) */
  offset: (at, rows: number, columns: number, numRows?: number, numColumns?: number) => {
    const { box } = at.cells;
    return derived(
      at,
      boxOf(box.row + rows, box.column + columns, numRows ?? box.rows, numColumns ?? box.columns),
    );
  },
  /** True: nobody here is stopped by a protection. https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit() */
  canEdit: () => true,
};

function derived({ dialog, cells: { tab } }: RangeAt, box: Box): Range {
  return rangeIn(dialog, tabOf(dialog, tab), box);
}
