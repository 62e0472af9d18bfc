import { googleError } from '../../errors/google-error';
import { a1Of } from '../book/a1';
import { type Box, boxOf, lastColumn, lastRow } from '../book/box';
import { type Range, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { mayEdit } from '../rules/check-protections';
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
  getA1Notation: ({ cells: { box } }) => a1Of(box),
  getRow: ({ cells: { box } }) => box.row,
  getRowIndex: ({ cells: { box } }) => box.row,
  getColumn: ({ cells: { box } }) => box.column,
  getNumRows: ({ cells: { box } }) => box.rows,
  getNumColumns: ({ cells: { box } }) => box.columns,
  getLastRow: ({ cells: { box } }) => lastRow(box),
  getLastColumn: ({ cells: { box } }) => lastColumn(box),
  getSheet: ({ file, cells: { tab } }) => file.sheet(tab),
  getGridId: ({ cells: { tab } }) => tab,
  getCell: (state, row: number, column: number) => {
    const { box } = state.cells;
    if (row < 1 || column < 1 || row > box.rows || column > box.columns) {
      throw googleError('Cell reference out of range');
    }
    return derived(state, boxOf(box.row + row - 1, box.column + column - 1));
  },
  offset: (state, rows: number, columns: number, numRows?: number, numColumns?: number) => {
    const { box } = state.cells;
    return derived(
      state,
      boxOf(box.row + rows, box.column + columns, numRows ?? box.rows, numColumns ?? box.columns),
    );
  },
  canEdit: ({ file, cells: { tab, box } }) => mayEdit(file, tab, box),
};

function derived({ file, cells: { tab } }: RangeState, box: Box): Range {
  return rangeIn(file, tabOf(file, tab), box);
}
