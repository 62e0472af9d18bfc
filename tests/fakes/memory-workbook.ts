import { headerOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import type { Words } from '../../src/words/words';
import {
  type Cell,
  type CellBlock,
  type GridRow,
  rowNumbersOf,
} from '../../src/workbook/cells/cell';
import { findColumns } from '../../src/workbook/cells/find-columns';
import { cellText } from '../../src/workbook/cells/read-cell';
import { readRows } from '../../src/workbook/cells/read-rows';
import type { Columns, NewRow, RowOf, Tab } from '../../src/workbook/cells/tab';
import { newRowCells } from '../../src/workbook/cells/write-cells';
import type { SummaryWriter, TabLayout, TabReader, TabWriter } from '../../src/workbook/tab-ports';
import {
  type ChartChange,
  HEAD_ROWS,
  type SummaryChart,
  type SummarySheet,
} from '../../src/workbook/tabs/summary-sheet';
import { TABS } from '../../src/workbook/tabs/tabs';

/** A spreadsheet in memory that tests can fill and inspect. */
export interface MemoryWorkbook extends TabReader, TabWriter, TabLayout, SummaryWriter {
  /** Writes typed values into the rows below the headers. */
  fill<C extends Columns>(tab: Tab<C>, rows: readonly NewRow<Tab<C>>[]): void;
  /** Valid rows of a tab as typed values. */
  rows<C extends Columns>(tab: Tab<C>): RowOf<Tab<C>>[];
  /** Every cell of every tab, headers included. */
  cells(): Record<string, readonly (readonly Cell[])[]>;
  renameHeader(tab: Tab, from: string, to: string): void;
  removeTab(tab: Tab): void;
  readonly status: () => string;
  readonly summary: () => SummarySheet | null;
  /** Charts of Tổng hợp by id. */
  readonly charts: Map<number, SummaryChart>;
  /** Changes of charts, a list for each time. */
  readonly drawings: (readonly ChartChange[])[];
  readonly shown: readonly TabKey[];
  /** Rows of the tabs that no run reads, by their names. */
  readonly retired: Map<string, readonly (readonly Cell[])[]>;
  readonly hidden: ReadonlySet<TabKey>;
}

interface Sheet {
  headers: string[];
  rows: Cell[][];
}

/**
 * Stores a cell as Sheets does: drops a leading apostrophe. Throws if Sheets would make a formula
 * of the text.
 */
function taken(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  if (/^[=+]/.test(cell)) throw new Error(`A formula would be written: ${cell}`);
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/**
 * Throws if a range would refuse the block: it is empty, has rows of different lengths, or leaves
 * the sheet.
 */
function checkBlock(
  { row, column, cells }: CellBlock,
  sheet: Sheet,
  { headerRow, key }: Tab,
): void {
  const width = cells[0]?.length ?? 0;
  const even = cells.every((line) => line.length === width);
  const inside = row > headerRow && column >= 1 && column - 1 + width <= sheet.headers.length;
  if (width === 0 || !even || !inside) throw new Error(`Not a range of ${key}`);
}

function emptySheets(words: Words, tabs = TABS): Map<TabKey, Sheet> {
  return new Map(
    tabs.map(({ key, columns }) => {
      const headers = Object.keys(columns).map((column) => headerOf(key, column, words));
      return [key, { headers, rows: [] }];
    }),
  );
}

/** A spreadsheet in memory with the tabs that set-up creates. */
export function memoryWorkbook(words: Words): MemoryWorkbook {
  const sheets = emptySheets(words);
  const shown: TabKey[] = [];
  const retired = new Map<string, readonly (readonly Cell[])[]>();
  const hidden = new Set<TabKey>();
  let status = '';
  let writes = 0;
  let summary: SummarySheet | null = null;
  const charts = new Map<number, SummaryChart>();
  const drawings: (readonly ChartChange[])[] = [];
  let nextChart = 0;
  const missing = (key: TabKey) => words.errors.tabMissing.replace('{tab}', words.tabs[key].name);
  const sheetOf = ({ key }: Tab): Sheet => {
    const sheet = sheets.get(key);
    if (!sheet) throw new Error(missing(key));
    return sheet;
  };
  const gridRows = (tab: Tab): GridRow[] =>
    sheetOf(tab).rows.map((cells, index) => ({ at: tab.headerRow + 1 + index, cells: [...cells] }));
  const rowsWith: TabReader['readMatching'] = (tab, keys, isWanted, last = 0) => {
    const { headers } = sheetOf(tab);
    const places = findColumns(tab, headers, words);
    const all = gridRows(tab).map((row) => {
      const texts = keys.map((key) => cellText(row.cells[places[key] ?? -1] ?? ''));
      return { row, at: row.at, texts, wanted: isWanted(texts) };
    });
    const rows = all.filter(({ wanted }, index) => wanted || index >= all.length - last);
    const leftOut = all.filter(({ wanted }) => !wanted);
    return {
      headers: [...headers],
      rows: rows.map(({ row }) => row),
      leftOut,
      leftOutKeys: keys,
      isPart: leftOut.length > 0,
    };
  };
  const append: TabWriter['append'] = (tab, cells) => {
    const sheet = sheetOf(tab);
    const first = tab.headerRow + 1 + sheet.rows.length;
    if (cells.length > 0) checkBlock({ row: first, column: 1, cells }, sheet, tab);
    sheet.rows.push(...cells.map((line) => line.map(taken)));
    return first;
  };
  const write = (tab: Tab, block: CellBlock) => {
    const sheet = sheetOf(tab);
    checkBlock(block, sheet, tab);
    for (const [down, row] of rowNumbersOf(block).entries()) {
      const cells = sheet.rows[row - tab.headerRow - 1];
      if (!cells) throw new Error(`No row ${row} in ${tab.key}`);
      const line = block.cells[block.into ? 0 : down] ?? [];
      cells.splice(block.column - 1, line.length, ...line.map(taken));
    }
  };
  return {
    has: ({ key }) => sheets.has(key),
    canEdit: () => true,
    read: (tab) => ({ headers: [...sheetOf(tab).headers], rows: gridRows(tab) }),
    headers: (tab) => [...sheetOf(tab).headers],
    scan: (tab, keys) => {
      const headers = [...sheetOf(tab).headers];
      const places = findColumns(tab, headers, words);
      const texts = ({ cells }: GridRow) =>
        keys.map((key) => String(cells[places[key] ?? -1] ?? ''));
      return { headers, rows: gridRows(tab).map((row) => ({ at: row.at, texts: texts(row) })) };
    },
    readPlaces: (tab, places, width, column = 1) => {
      const wanted = new Set(places);
      const rows = gridRows(tab).filter(({ at }) => wanted.has(at));
      const from = column - 1;
      return rows.map(({ at, cells }) => ({ at, cells: cells.slice(from, from + width) }));
    },
    readMatching: rowsWith,
    readStretch: (tab, first, last) => {
      const rows = gridRows(tab).filter(({ at }) => at >= first && at <= last);
      return { headers: [...sheetOf(tab).headers], rows };
    },
    write: (tab, blocks) => {
      for (const block of blocks) write(tab, block);
    },
    makeRoom: () => undefined,
    append,
    remove: (tab, runs) => {
      const gone = new Set(runs.flat());
      const sheet = sheetOf(tab);
      const kept = sheet.rows.filter((_, index) => !gone.has(tab.headerRow + 1 + index));
      sheet.rows.splice(0, sheet.rows.length, ...kept);
    },
    flush: () => undefined,
    nextWriteMark: () => {
      writes += 1;
      return String(writes).padStart(4, '0');
    },
    writeStatus: (text) => {
      status = text;
    },
    writeSummary: (sheet) => {
      summary = sheet;
    },
    standingCharts: (ids, titles) =>
      [...charts].flatMap(([id, { title, row, ranges }]) =>
        ids.includes(id) || titles.some((ours) => title.startsWith(ours))
          ? [{ id, row, rangeRow: ranges[0]?.row ?? 0 }]
          : [],
      ),
    drawCharts: (changes) => {
      drawings.push(changes);
      const drawn = new Map<string, number>();
      for (const { id, chart } of changes) {
        if (id !== null && !chart) charts.delete(id);
        if (!chart) continue;
        nextChart += 1;
        charts.set(id ?? nextChart, chart);
        drawn.set(chart.key, id ?? nextChart);
      }
      return drawn;
    },
    writeAlarm: (rows) => {
      const { rows: under = [], charts: meant = [] } = summary ?? {};
      const rest = under.slice(HEAD_ROWS);
      while (rest[0]?.kind === 'alarm') rest.shift();
      const past = [...under.slice(0, HEAD_ROWS), ...rest];
      summary = { rows: past.toSpliced(HEAD_ROWS, 0, ...rows), charts: meant };
    },
    prepare: (tabs, chosen) => {
      const lacking = [...emptySheets(chosen, tabs)].filter(([key]) => !sheets.has(key));
      for (const [key, sheet] of lacking) sheets.set(key, sheet);
      return lacking.map(([tab]) => ({ tab, isNew: true, columns: [], dropdowns: [] }));
    },
    makeNewColumns: () => undefined,
    addDropdowns: () => undefined,
    foldRows: () => undefined,
    hideAbove: () => undefined,
    repairHeaders: () => null,
    cellCount: () => 0,
    blankColumns: () => 0,
    cutColumns: () => 0,
    hideStart: () => {},
    openTab: (key) => {
      if (!sheets.has(key)) throw new Error(missing(key));
      shown.push(key);
      hidden.delete(key);
    },
    openRow: (tab) => {
      shown.push(tab.key);
    },
    isTabHidden: (key) => hidden.has(key),
    hideTabs: (keys) => {
      for (const key of keys) if (sheets.has(key)) hidden.add(key);
    },
    fill: (tab, rows) => {
      const { headers } = sheetOf(tab);
      const places = Object.fromEntries(Object.keys(tab.columns).map((key, at) => [key, at]));
      const shape = { places: places as never, width: headers.length };
      append(tab, newRowCells(tab, rows, shape, words));
    },
    rows: (tab) =>
      readRows(tab, { headers: sheetOf(tab).headers, rows: gridRows(tab) }, words).rows.map(
        ({ row }) => row,
      ),
    cells: () =>
      structuredClone(Object.fromEntries([...sheets].map(([key, { rows }]) => [key, rows]))),
    renameHeader: (tab, from, to) => {
      const sheet = sheetOf(tab);
      sheet.headers = sheet.headers.map((header) => (header === from ? to : header));
    },
    removeTab: ({ key }) => {
      sheets.delete(key);
    },
    status: () => status,
    summary: () => summary,
    charts,
    drawings,
    shown,
    retired,
    hidden,
  };
}
