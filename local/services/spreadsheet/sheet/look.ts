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

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetLookMethods: MethodsOf<Sheet, SheetAt> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenRows() */
  getFrozenRows: ({ dialog, tab }) => tabOf(dialog, tab).frozenRows,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFrozenColumns() */
  getFrozenColumns: ({ dialog, tab }) => tabOf(dialog, tab).frozenColumns,
  /** 0 unfreezes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenRows(Integer) */
  setFrozenRows: (at, rows: number) => {
    changedTab(at, (tab) => {
      checkFreeze('rows', rows, tab.maxRows);
      tab.frozenRows = rows;
    });
  },
  /** 0 unfreezes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenColumns(Integer) */
  setFrozenColumns: (at, columns: number) => {
    changedTab(at, (tab) => {
      checkFreeze('columns', columns, tab.maxColumns);
      tab.frozenColumns = columns;
    });
  },
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnWidth(Integer) */
  getColumnWidth: ({ dialog, tab }, column: number) =>
    tabOf(dialog, tab).columns[column - 1]?.width ?? COLUMN_WIDTH,
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidth(Integer,Integer) */
  setColumnWidth: (at, column: number, width: number) => sizeColumns(at, [column, 1], { width }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer) */
  setColumnWidths: (at, column: number, count: number, width: number) =>
    sizeColumns(at, [column, count], { width }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRowHeight(Integer) */
  getRowHeight: ({ dialog, tab }, row: number) =>
    tabOf(dialog, tab).rows[row - 1]?.height ?? ROW_HEIGHT,
  /**
   * Pixels. That rows grow with their content is not emulated.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
   */
  setRowHeight: (at, row: number, height: number) => sizeRows(at, [row, 1], { height }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer) */
  setRowHeights: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
  /** Pixels. https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeightsForced(Integer,Integer,Integer) */
  setRowHeightsForced: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
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
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer) */
  hideColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: true });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showColumns(Integer) */
  showColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: false });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumn(Range) */
  hideColumn: (at, range: Range) => {
    const { box } = cellsOfRange(at.dialog, range);
    sizeColumns(at, [box.column, box.columns], { hidden: true });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRows(Integer) */
  hideRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: true });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#showRows(Integer) */
  showRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: false });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hideRow(Range) */
  hideRow: (at, range: Range) => {
    const { box } = cellsOfRange(at.dialog, range);
    sizeRows(at, [box.row, box.rows], { hidden: true });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isColumnHiddenByUser(Integer) */
  isColumnHiddenByUser: ({ dialog, tab }, column: number) =>
    tabOf(dialog, tab).columns[column - 1]?.hidden ?? false,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByUser(Integer) */
  isRowHiddenByUser: ({ dialog, tab }, row: number) =>
    tabOf(dialog, tab).rows[row - 1]?.hidden ?? false,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer) */
  isRowHiddenByFilter: ({ dialog, tab }, row: number) =>
    isFilteredOut(dialog.book(), tabOf(dialog, tab), row),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getTabColor() */
  getTabColor: ({ dialog, tab }) => tabOf(dialog, tab).colour,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setTabColor(String) */
  setTabColor: (at, colour: string | null) =>
    changedTab(at, (tab) => {
      tab.colour = colour === null ? null : colourOf(colour);
    }),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#hasHiddenGridlines() */
  hasHiddenGridlines: ({ dialog, tab }) => tabOf(dialog, tab).gridlinesHidden,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setHiddenGridlines(Boolean) */
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
