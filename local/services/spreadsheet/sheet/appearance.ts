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
  /** Returns the number of frozen rows. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenRows() */
  getFrozenRows: ({ file, tab }) => tabOf(file, tab).frozenRows,
  /** Returns the number of frozen columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenColumns() */
  getFrozenColumns: ({ file, tab }) => tabOf(file, tab).frozenColumns,
  /** Zero unfreezes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenRows(Integer) */
  setFrozenRows: (state, rows: number) => {
    changedTab(state, (tab) => {
      checkFreeze('rows', rows, tab.maxRows);
      tab.frozenRows = rows;
    });
  },
  /** Zero unfreezes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenColumns(Integer) */
  setFrozenColumns: (state, columns: number) => {
    changedTab(state, (tab) => {
      checkFreeze('columns', columns, tab.maxColumns);
      tab.frozenColumns = columns;
    });
  },
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnWidth(Integer) */
  getColumnWidth: ({ file, tab }, column: number) =>
    tabOf(file, tab).columns[column - 1]?.width ?? COLUMN_WIDTH,
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidth(Integer,Integer) */
  setColumnWidth: (state, column: number, width: number) =>
    sizeColumns(state, [column, 1], { width }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer) */
  setColumnWidths: (state, column: number, count: number, width: number) =>
    sizeColumns(state, [column, count], { width }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRowHeight(Integer) */
  getRowHeight: ({ file, tab }, row: number) =>
    tabOf(file, tab).rows[row - 1]?.height ?? ROW_HEIGHT,
  /**
   * Pixels. That rows grow with their content is not emulated.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
   */
  setRowHeight: (state, row: number, height: number) => sizeRows(state, [row, 1], { height }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer) */
  setRowHeights: (state, row: number, count: number, height: number) =>
    sizeRows(state, [row, count], { height }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer) */
  setRowHeightsForced: (state, row: number, count: number, height: number) =>
    sizeRows(state, [row, count], { height }),
  /**
   * Content is not measured: the width stays.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumn(Integer)
   */
  autoResizeColumn: ({ self }) => self,
  /**
   * Content is not measured: the width stays.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer)
   */
  autoResizeColumns: ({ self }) => self,
  /**
   * Hides columns from a position. Default: one.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer)
   */
  hideColumns: (state, column: number, count = 1) => {
    sizeColumns(state, [column, count], { hidden: true });
  },
  /**
   * Shows columns from a position. Default: one.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#showColumns(Integer)
   */
  showColumns: (state, column: number, count = 1) => {
    sizeColumns(state, [column, count], { hidden: false });
  },
  /** Hides the columns of a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumn(Range) */
  hideColumn: (state, range: Range) => {
    const { box } = cellsOfRange(state.file, range);
    sizeColumns(state, [box.column, box.columns], { hidden: true });
  },
  /** Hides rows from a position. Default: one. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRows(Integer) */
  hideRows: (state, row: number, count = 1) => {
    sizeRows(state, [row, count], { hidden: true });
  },
  /** Shows rows from a position. Default: one. https://developers.google.com/apps-script/reference/spreadsheet/sheet#showRows(Integer) */
  showRows: (state, row: number, count = 1) => {
    sizeRows(state, [row, count], { hidden: false });
  },
  /** Hides the rows of a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRow(Range) */
  hideRow: (state, range: Range) => {
    const { box } = cellsOfRange(state.file, range);
    sizeRows(state, [box.row, box.rows], { hidden: true });
  },
  /**
   * True if a person or script has hidden a column.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#isColumnHiddenByUser(Integer)
   */
  isColumnHiddenByUser: ({ file, tab }, column: number) =>
    tabOf(file, tab).columns[column - 1]?.hidden ?? false,
  /**
   * True if a person or script has hidden a row.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByUser(Integer)
   */
  isRowHiddenByUser: ({ file, tab }, row: number) =>
    tabOf(file, tab).rows[row - 1]?.hidden ?? false,
  /** True if the filter hides a row. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer) */
  isRowHiddenByFilter: ({ file, tab }, row: number) =>
    isFilteredOut(file.book(), tabOf(file, tab), row),
  /**
   * Returns the colour of the tab. Null if there is none.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getTabColor()
   */
  getTabColor: ({ file, tab }) => tabOf(file, tab).colour,
  /**
   * Sets the colour of the tab. Null removes it.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setTabColor(String)
   */
  setTabColor: (state, colour: string | null) =>
    changedTab(state, (tab) => {
      tab.colour = colour === null ? null : colourOf(colour);
    }),
  /** True if gridlines are hidden. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hasHiddenGridlines() */
  hasHiddenGridlines: ({ file, tab }) => tabOf(file, tab).gridlinesHidden,
  /** Hides or shows gridlines. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setHiddenGridlines(Boolean) */
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
