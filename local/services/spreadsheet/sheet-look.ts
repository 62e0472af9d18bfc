import { googleError } from '../google-error';
import { COLUMN_WIDTH, type ColumnSize, ownRow, ROW_HEIGHT, type Tab } from './book';
import { colourOf } from './colour';
import { cellsOfRange, type Range, type Sheet, tabOf } from './desk';
import { isFilteredOut } from './filter-rows';
import type { MethodsOf } from './service-class';
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
 * developers.google.com/apps-script/reference/spreadsheet/sheet#setfrozenrowsrows
 */
export const sheetLookMethods: MethodsOf<Sheet, SheetAt> = {
  getFrozenRows: ({ desk, tab }) => tabOf(desk, tab).frozenRows,
  getFrozenColumns: ({ desk, tab }) => tabOf(desk, tab).frozenColumns,
  setFrozenRows: (at, rows: number) => {
    changedTab(at, (tab) => {
      checkFreeze('rows', rows, tab.maxRows);
      tab.frozenRows = rows;
    });
  },
  setFrozenColumns: (at, columns: number) => {
    changedTab(at, (tab) => {
      checkFreeze('columns', columns, tab.maxColumns);
      tab.frozenColumns = columns;
    });
  },
  getColumnWidth: ({ desk, tab }, column: number) =>
    tabOf(desk, tab).columns[column - 1]?.width ?? COLUMN_WIDTH,
  setColumnWidth: (at, column: number, width: number) => sizeColumns(at, [column, 1], { width }),
  setColumnWidths: (at, column: number, count: number, width: number) =>
    sizeColumns(at, [column, count], { width }),
  getRowHeight: ({ desk, tab }, row: number) =>
    tabOf(desk, tab).rows[row - 1]?.height ?? ROW_HEIGHT,
  setRowHeight: (at, row: number, height: number) => sizeRows(at, [row, 1], { height }),
  setRowHeights: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
  setRowHeightsForced: (at, row: number, count: number, height: number) =>
    sizeRows(at, [row, count], { height }),
  autoResizeColumn: ({ self }) => self,
  autoResizeColumns: ({ self }) => self,
  hideColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: true });
  },
  showColumns: (at, column: number, count = 1) => {
    sizeColumns(at, [column, count], { hidden: false });
  },
  hideColumn: (at, range: Range) => {
    const { box } = cellsOfRange(at.desk, range);
    sizeColumns(at, [box.column, box.columns], { hidden: true });
  },
  hideRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: true });
  },
  showRows: (at, row: number, count = 1) => {
    sizeRows(at, [row, count], { hidden: false });
  },
  hideRow: (at, range: Range) => {
    const { box } = cellsOfRange(at.desk, range);
    sizeRows(at, [box.row, box.rows], { hidden: true });
  },
  isColumnHiddenByUser: ({ desk, tab }, column: number) =>
    tabOf(desk, tab).columns[column - 1]?.hidden ?? false,
  isRowHiddenByUser: ({ desk, tab }, row: number) =>
    tabOf(desk, tab).rows[row - 1]?.hidden ?? false,
  isRowHiddenByFilter: ({ desk, tab }, row: number) =>
    isFilteredOut(desk.book(), tabOf(desk, tab), row),
  getTabColor: ({ desk, tab }) => tabOf(desk, tab).colour,
  setTabColor: (at, colour: string | null) =>
    changedTab(at, (tab) => {
      tab.colour = colour === null ? null : colourOf(colour);
    }),
  hasHiddenGridlines: ({ desk, tab }) => tabOf(desk, tab).gridlinesHidden,
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
