import { googleError } from '../../errors/google-error';
import { COLUMN_WIDTH, type ColumnSize, ownRow, ROW_HEIGHT, type Tab } from '../book/book';
import { colourOf } from '../cells/colour';
import { cellsOfRange, type Range, type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { isFilteredOut } from '../rules/filter-rows';
import { changedTab, type SheetState } from './sheet-state';

export const sheetAppearanceSignatures = {
  getFrozenRows: '',
  getFrozenColumns: '',
  setFrozenRows: 'int',
  setFrozenColumns: 'int',
  getColumnWidth: 'int',
  setColumnWidth: 'int int',
  setColumnWidths: 'int int int',
  getRowHeight: 'int',
  setRowHeight: 'int int',
  setRowHeights: 'int int int',
  setRowHeightsForced: 'int int int',
  autoResizeColumn: 'int',
  autoResizeColumns: 'int int',
  hideColumns: 'int int?',
  showColumns: 'int int?',
  hideColumn: 'Range',
  hideRows: 'int int?',
  showRows: 'int int?',
  hideRow: 'Range',
  isColumnHiddenByUser: 'int',
  isRowHiddenByUser: 'int',
  isRowHiddenByFilter: 'int',
  getTabColor: '',
  setTabColor: 'str/null',
  hasHiddenGridlines: '',
  setHiddenGridlines: 'bool',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetAppearanceMethods: MethodsOf<Sheet, SheetState> = {
  getFrozenRows: ({ file, tab }) => tabOf(file, tab).frozenRows,
  getFrozenColumns: ({ file, tab }) => tabOf(file, tab).frozenColumns,
  setFrozenRows: (state, rows: number) => {
    changedTab(state, (tab) => {
      checkFreeze('rows', rows, tab.maxRows);
      tab.frozenRows = rows;
    });
  },
  setFrozenColumns: (state, columns: number) => {
    changedTab(state, (tab) => {
      checkFreeze('columns', columns, tab.maxColumns);
      tab.frozenColumns = columns;
    });
  },
  getColumnWidth: ({ file, tab }, column: number) =>
    tabOf(file, tab).columns[column - 1]?.width ?? COLUMN_WIDTH,
  setColumnWidth: (state, column: number, width: number) =>
    sizeColumns(state, [column, 1], { width }),
  setColumnWidths: (state, column: number, count: number, width: number) =>
    sizeColumns(state, [column, count], { width }),
  getRowHeight: ({ file, tab }, row: number) =>
    tabOf(file, tab).rows[row - 1]?.height ?? ROW_HEIGHT,
  /**
   * Rows do not grow with their content.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
   */
  setRowHeight: (state, row: number, height: number) => sizeRows(state, [row, 1], { height }),
  /**
   * Rows do not grow with their content.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer)
   */
  setRowHeights: (state, row: number, count: number, height: number) =>
    sizeRows(state, [row, count], { height }),
  setRowHeightsForced: (state, row: number, count: number, height: number) =>
    sizeRows(state, [row, count], { height }),
  /**
   * Does nothing, because the width of content is not measured.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumn(Integer)
   */
  autoResizeColumn: ({ self }) => self,
  /**
   * Does nothing, because the width of content is not measured.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer)
   */
  autoResizeColumns: ({ self }) => self,
  hideColumns: (state, column: number, count = 1) => {
    sizeColumns(state, [column, count], { hidden: true });
  },
  showColumns: (state, column: number, count = 1) => {
    sizeColumns(state, [column, count], { hidden: false });
  },
  hideColumn: (state, range: Range) => {
    const { box } = cellsOfRange(state.file, range);
    sizeColumns(state, [box.column, box.columns], { hidden: true });
  },
  hideRows: (state, row: number, count = 1) => {
    sizeRows(state, [row, count], { hidden: true });
  },
  showRows: (state, row: number, count = 1) => {
    sizeRows(state, [row, count], { hidden: false });
  },
  hideRow: (state, range: Range) => {
    const { box } = cellsOfRange(state.file, range);
    sizeRows(state, [box.row, box.rows], { hidden: true });
  },
  isColumnHiddenByUser: ({ file, tab }, column: number) =>
    tabOf(file, tab).columns[column - 1]?.hidden ?? false,
  isRowHiddenByUser: ({ file, tab }, row: number) =>
    tabOf(file, tab).rows[row - 1]?.hidden ?? false,
  isRowHiddenByFilter: ({ file, tab }, row: number) =>
    isFilteredOut(file.book(), tabOf(file, tab), row),
  getTabColor: ({ file, tab }) => tabOf(file, tab).colour,
  setTabColor: (state, colour: string | null) =>
    changedTab(state, (tab) => {
      tab.colour = colour === null ? null : colourOf(colour);
    }),
  hasHiddenGridlines: ({ file, tab }) => tabOf(file, tab).gridlinesHidden,
  setHiddenGridlines: (state, isHidden: boolean) =>
    changedTab(state, (tab) => {
      tab.gridlinesHidden = isHidden;
    }),
};

function checkFreeze(axis: 'rows' | 'columns', count: number, size: number): void {
  if (count < 0) throw googleError(`Those ${axis} are out of bounds.`);
  if (count >= size) throw googleError(`You can't freeze all visible ${axis} on the sheet.`);
}

type Stretch = readonly [first: number, count: number];

function checkStretch(axis: 'rows' | 'columns', [first, count]: Stretch, size: number): void {
  if (first < 1 || count < 1 || first + count - 1 > size) {
    throw googleError(`Those ${axis} are out of bounds.`);
  }
}

function sizeColumns(state: SheetState, stretch: Stretch, change: Partial<ColumnSize>): Sheet {
  return changedTab(state, (tab: Tab) => {
    checkStretch('columns', stretch, tab.maxColumns);
    for (let i = stretch[0]; i < stretch[0] + stretch[1]; i += 1) {
      const before = tab.columns[i - 1] ?? { width: COLUMN_WIDTH, hidden: false };
      tab.columns[i - 1] = { ...before, ...change };
    }
  });
}

function sizeRows(
  state: SheetState,
  stretch: Stretch,
  change: { height?: number; hidden?: boolean },
): Sheet {
  return changedTab(state, (tab: Tab) => {
    checkStretch('rows', stretch, tab.maxRows);
    for (let i = stretch[0]; i < stretch[0] + stretch[1]; i += 1) {
      Object.assign(ownRow(tab, i), change);
    }
  });
}
