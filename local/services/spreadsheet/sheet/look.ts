import { googleError } from '../../errors/google-error';
import { COLUMN_WIDTH, type ColumnSize, ownRow, ROW_HEIGHT, type Tab } from '../book/book';
import { colourOf } from '../cells/colour';
import { cellsOfRange, type Range, type Sheet, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { isFilteredOut } from '../rules/filter-rows';
import { changedTab, type SheetAt } from './sheet-at';

export const sheetLookSignatures = {
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

/**
 * Frozen panes, sizes, hiding and colour of a Sheet. Widths are not measured: autoResizeColumns leaves them.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetLookMethods: MethodsOf<Sheet, SheetAt> = {
  /** Counts the frozen rows. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenRows() */
  getFrozenRows: ({ dialog, tab }) => tabOf(dialog, tab).frozenRows,
  /** Counts the frozen columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenColumns() */
  getFrozenColumns: ({ dialog, tab }) => tabOf(dialog, tab).frozenColumns,
  /** Freezes so many rows, none for 0. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenRows(Integer) */
  setFrozenRows: (at, rows: number) => {
    changedTab(at, (tab) => {
      checkFreeze('rows', rows, tab.maxRows);
      tab.frozenRows = rows;
    });
  },
  /** Freezes so many columns, none for 0. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenColumns(Integer) */
  setFrozenColumns: (at, columns: number) => {
    changedTab(at, (tab) => {
      checkFreeze('columns', columns, tab.maxColumns);
      tab.frozenColumns = columns;
    });
  },
  /** Gives the width of a column in pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnWidth(Integer) */
  getColumnWidth: ({ dialog, tab }, column: number) =>
    tabOf(dialog, tab).columns[column - 1]?.width ?? COLUMN_WIDTH,
  /** Sets the width of a column in pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidth(Integer,Integer) */
  setColumnWidth: (at, column: number, width: number) => sizeColumns(at, [column, 1], { width }),
  /** Sets the width of columns in pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer) */
  setColumnWidths: (at, column: number, count: number, width: number) =>
    sizeColumns(at, [column, count], { width }),
  /** Gives the height of a row in pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRowHeight(Integer) */
  getRowHeight: ({ dialog, tab }, row: number) =>
    tabOf(dialog, tab).rows[row - 1]?.height ?? ROW_HEIGHT,
  /** Sets the height of a row in pixels; that rows grow with their content is not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer) */
  setRowHeight: (at, row: number, height: number) => sizeRows(at, [row, 1], { height }),
  /** Sets the height of rows in pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer) */
  setRowHeights: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
  /** Sets the height of rows in pixels whatever they hold. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer) */
  setRowHeightsForced: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
  /** Fits a column to its content; nothing is measured here, so it stays as wide as it is. https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumn(Integer) */
  autoResizeColumn: ({ self }) => self,
  /** Fits columns to their content; nothing is measured here, so they stay as wide as they are. https://developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer) */
  autoResizeColumns: ({ self }) => self,
  /** Hides columns from a place on, one unless told. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer) */
  hideColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: true });
  },
  /** Shows columns from a place on, one unless told. https://developers.google.com/apps-script/reference/spreadsheet/sheet#showColumns(Integer) */
  showColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: false });
  },
  /** Hides the columns of a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumn(Range) */
  hideColumn: (at, range: Range) => {
    const { box } = cellsOfRange(at.dialog, range);
    sizeColumns(at, [box.column, box.columns], { hidden: true });
  },
  /** Hides rows from a place on, one unless told. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRows(Integer) */
  hideRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: true });
  },
  /** Shows rows from a place on, one unless told. https://developers.google.com/apps-script/reference/spreadsheet/sheet#showRows(Integer) */
  showRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: false });
  },
  /** Hides the rows of a range. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRow(Range) */
  hideRow: (at, range: Range) => {
    const { box } = cellsOfRange(at.dialog, range);
    sizeRows(at, [box.row, box.rows], { hidden: true });
  },
  /** Tells whether a person or script has hidden a column. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isColumnHiddenByUser(Integer) */
  isColumnHiddenByUser: ({ dialog, tab }, column: number) =>
    tabOf(dialog, tab).columns[column - 1]?.hidden ?? false,
  /** Tells whether a person or script has hidden a row. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByUser(Integer) */
  isRowHiddenByUser: ({ dialog, tab }, row: number) =>
    tabOf(dialog, tab).rows[row - 1]?.hidden ?? false,
  /** Tells whether the filter hides a row. https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer) */
  isRowHiddenByFilter: ({ dialog, tab }, row: number) =>
    isFilteredOut(dialog.book(), tabOf(dialog, tab), row),
  /** Gives the colour of the tab, null without one. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getTabColor() */
  getTabColor: ({ dialog, tab }) => tabOf(dialog, tab).colour,
  /** Colours the tab, null for no colour. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setTabColor(String) */
  setTabColor: (at, colour: string | null) =>
    changedTab(at, (tab) => {
      tab.colour = colour === null ? null : colourOf(colour);
    }),
  /** Tells whether gridlines are hidden. https://developers.google.com/apps-script/reference/spreadsheet/sheet#hasHiddenGridlines() */
  hasHiddenGridlines: ({ dialog, tab }) => tabOf(dialog, tab).gridlinesHidden,
  /** Hides or shows gridlines. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setHiddenGridlines(Boolean) */
  setHiddenGridlines: (at, isHidden: boolean) =>
    changedTab(at, (tab) => {
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

function sizeColumns(at: SheetAt, stretch: Stretch, change: Partial<ColumnSize>): Sheet {
  return changedTab(at, (tab: Tab) => {
    checkStretch('columns', stretch, tab.maxColumns);
    for (let i = stretch[0]; i < stretch[0] + stretch[1]; i += 1) {
      const before = tab.columns[i - 1] ?? { width: COLUMN_WIDTH, hidden: false };
      tab.columns[i - 1] = { ...before, ...change };
    }
  });
}

function sizeRows(
  at: SheetAt,
  stretch: Stretch,
  change: { height?: number; hidden?: boolean },
): Sheet {
  return changedTab(at, (tab: Tab) => {
    checkStretch('rows', stretch, tab.maxRows);
    for (let i = stretch[0]; i < stretch[0] + stretch[1]; i += 1) {
      Object.assign(ownRow(tab, i), change);
    }
  });
}
