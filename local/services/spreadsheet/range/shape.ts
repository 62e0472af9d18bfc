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

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const shapeMethods: MethodsOf<Range, RangeAt> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getA1Notation() */
  getA1Notation: ({ cells: { box } }) => a1Of(box),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRow() */
  getRow: ({ cells: { box } }) => box.row,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getRowIndex() */
  getRowIndex: ({ cells: { box } }) => box.row,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getColumn() */
  getColumn: ({ cells: { box } }) => box.column,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumRows() */
  getNumRows: ({ cells: { box } }) => box.rows,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNumColumns() */
  getNumColumns: ({ cells: { box } }) => box.columns,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getLastRow() */
  getLastRow: ({ cells: { box } }) => lastRow(box),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getLastColumn() */
  getLastColumn: ({ cells: { box } }) => lastColumn(box),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getSheet() */
  getSheet: ({ dialog, cells: { tab } }) => dialog.sheet(tab),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getGridId() */
  getGridId: ({ cells: { tab } }) => tab,
  /**
   * Row and column count from 1 within the range.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getCell(Integer,Integer)
   */
  getCell: (at, row: number, column: number) => {
    const { box } = at.cells;
    if (row < 1 || column < 1 || row > box.rows || column > box.columns) {
      throw googleError('Cell reference out of range');
    }
    return derived(at, boxOf(box.row + row - 1, box.column + column - 1));
  },
  /** Same size by default. https://developers.google.com/apps-script/reference/spreadsheet/range#offset(Integer,Integer) */
  offset: (at, rows: number, columns: number, numRows?: number, numColumns?: number) => {
    const { box } = at.cells;
    return derived(
      at,
      boxOf(box.row + rows, box.column + columns, numRows ?? box.rows, numColumns ?? box.columns),
    );
  },
  /** Always true: protections are not enforced. https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit() */
  canEdit: () => true,
};

function derived({ dialog, cells: { tab } }: RangeAt, box: Box): Range {
  return rangeIn(dialog, tabOf(dialog, tab), box);
}
