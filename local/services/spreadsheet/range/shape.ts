import { googleError } from '../../errors/google-error';
import { a1Of } from '../book/a1';
import { type Box, boxOf, lastColumn, lastRow } from '../book/box';
import { type Range, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { rangeIn } from './range-in';
import type { RangeState } from './range-state';

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

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const shapeMethods: MethodsOf<Range, RangeState> = {
  /** Returns the A1 notation without the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getA1Notation() */
  getA1Notation: ({ cells: { box } }) => a1Of(box),
  /** Returns the number of the first row. https://developers.google.com/apps-script/reference/spreadsheet/range#getRow() */
  getRow: ({ cells: { box } }) => box.row,
  /** Returns the number of the first row. https://developers.google.com/apps-script/reference/spreadsheet/range#getRowIndex() */
  getRowIndex: ({ cells: { box } }) => box.row,
  /** Returns the number of the first column. https://developers.google.com/apps-script/reference/spreadsheet/range#getColumn() */
  getColumn: ({ cells: { box } }) => box.column,
  /** Returns the number of rows. https://developers.google.com/apps-script/reference/spreadsheet/range#getNumRows() */
  getNumRows: ({ cells: { box } }) => box.rows,
  /** Returns the number of columns. https://developers.google.com/apps-script/reference/spreadsheet/range#getNumColumns() */
  getNumColumns: ({ cells: { box } }) => box.columns,
  /** Returns the number of the last row. https://developers.google.com/apps-script/reference/spreadsheet/range#getLastRow() */
  getLastRow: ({ cells: { box } }) => lastRow(box),
  /** Returns the number of the last column. https://developers.google.com/apps-script/reference/spreadsheet/range#getLastColumn() */
  getLastColumn: ({ cells: { box } }) => lastColumn(box),
  /** Returns the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getSheet() */
  getSheet: ({ file, cells: { tab } }) => file.sheet(tab),
  /** Returns the id of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/range#getGridId() */
  getGridId: ({ cells: { tab } }) => tab,
  /**
   * Row and column count from 1 within the range.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getCell(Integer,Integer)
   */
  getCell: (state, row: number, column: number) => {
    const { box } = state.cells;
    if (row < 1 || column < 1 || row > box.rows || column > box.columns) {
      throw googleError('Cell reference out of range');
    }
    return derived(state, boxOf(box.row + row - 1, box.column + column - 1));
  },
  /** Same size by default. https://developers.google.com/apps-script/reference/spreadsheet/range#offset(Integer,Integer) */
  offset: (state, rows: number, columns: number, numRows?: number, numColumns?: number) => {
    const { box } = state.cells;
    return derived(
      state,
      boxOf(box.row + rows, box.column + columns, numRows ?? box.rows, numColumns ?? box.columns),
    );
  },
  /** Always true: protections are not enforced. https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit() */
  canEdit: () => true,
};

function derived({ file, cells: { tab } }: RangeState, box: Box): Range {
  return rangeIn(file, tabOf(file, tab), box);
}
