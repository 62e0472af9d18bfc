import { googleError } from '../google-error';
import { a1Of } from './a1';
import { type Box, boxOf, lastColumn, lastRow } from './box';
import { type Range, tabOf } from './desk';
import type { RangeAt } from './range-at';
import { rangeIn } from './range-in';
import type { MethodsOf } from './service-class';

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
 * developers.google.com/apps-script/reference/spreadsheet/range#offsetrowoffset,-columnoffset
 */
export const shapeMethods: MethodsOf<Range, RangeAt> = {
  getA1Notation: ({ cells: { box } }) => a1Of(box),
  getRow: ({ cells: { box } }) => box.row,
  getRowIndex: ({ cells: { box } }) => box.row,
  getColumn: ({ cells: { box } }) => box.column,
  getNumRows: ({ cells: { box } }) => box.rows,
  getNumColumns: ({ cells: { box } }) => box.columns,
  getLastRow: ({ cells: { box } }) => lastRow(box),
  getLastColumn: ({ cells: { box } }) => lastColumn(box),
  getSheet: ({ desk, cells: { tab } }) => desk.sheet(tab),
  getGridId: ({ cells: { tab } }) => tab,
  getCell: (at, row: number, column: number) => {
    const { box } = at.cells;
    if (row < 1 || column < 1 || row > box.rows || column > box.columns) {
      throw googleError('Cell reference out of range');
    }
    return derived(at, boxOf(box.row + row - 1, box.column + column - 1));
  },
  offset: (at, rows: number, columns: number, numRows?: number, numColumns?: number) => {
    const { box } = at.cells;
    return derived(
      at,
      boxOf(box.row + rows, box.column + columns, numRows ?? box.rows, numColumns ?? box.columns),
    );
  },
  canEdit: () => true,
};

function derived({ desk, cells: { tab } }: RangeAt, box: Box): Range {
  return rangeIn(desk, tabOf(desk, tab), box);
}
