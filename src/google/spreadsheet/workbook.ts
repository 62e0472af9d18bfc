import type { TabKey } from '../../records/tab-key';
import { cellName } from '../../texts/cell-name';
import { plainText } from '../../texts/safe-text';
import { START_TAB } from '../../words/start-tab';
import type { Words } from '../../words/words';
import type { Cell, CellBlock, Grid, GridRow } from '../../workbook/cells/cell';
import { findColumns, headerFault } from '../../workbook/cells/find-columns';
import { newColumns, withHeadersOf } from '../../workbook/cells/new-columns';
import { isDataRow } from '../../workbook/cells/row-above';
import type { Tab } from '../../workbook/cells/tab';
import type { RegionSettings } from '../../workbook/ports';
import type { SummaryWriter, TabLayout, TabReader, TabWriter } from '../../workbook/tab-ports';
import type { SheetTime } from '../clock';
import { cellCount } from './cell-count';
import { type CellReader, cellReader, localTimeIn, writtenValue } from './cell-values';
import { blankColumns, cutColumns } from './cut-columns';
import { deleteRows } from './delete-rows';
import { withDisplayedDates } from './displayed-dates';
import { addDropdowns } from './look/format-columns';
import { repairHeaders } from './look/mend-headers';
import { prepareTabs } from './look/prepare-tabs';
import { makeRoom, makeRows } from './make-rows';
import { addNewColumns, endOf, type Lacking, withoutBlanksFrom } from './new-columns';
import { openSpreadsheetOnce, rememberFile } from './open-spreadsheet';
import { filledHeaders, filledTexts, pickRows, topRows } from './pick-rows';
import { readWhole, wholeRows } from './read-whole';
import { regionSettings } from './region-settings';
import { readPlaces, scanColumns } from './scan-columns';
import { summaryCharts } from './summary-charts';
import type { TabSheet } from './tab-sheet';
import { tabSheets } from './tab-sheets';
import { writeAlarm, writeSummarySheet } from './write-summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Rows of tabs that this run has made and only appended to. Until the first look at the sheet they are known without
 * reading them, which would make Google apply the writes that wait.
 */
type MadeRows = Map<TabKey, readonly GridRow[]>;

/** Digits of the counter, so that marks of one millisecond are in order as texts. */
const WRITE_DIGITS = 4;

type Spreadsheet = TabReader &
  TabWriter &
  TabLayout &
  SummaryWriter &
  SheetTime & { readonly region: RegionSettings };

/**
 * Opens the spreadsheet for bulk reads and writes. Flushes only if something was written. `fileColumns` is the
 * file's column set.
 */
export function openWorkbook(words: () => Words, fileColumns: () => number): Spreadsheet {
  let reader: CellReader | null = null;
  let localTime: ReturnType<typeof localTimeIn> | null = null;
  let zone = '';
  let unflushed = false;
  let writes = 0;
  const file = openSpreadsheetOnce();
  const zoneOf = () => {
    zone = zone || file().getSpreadsheetTimeZone();
    return zone;
  };
  const localTimeNow = () => {
    localTime = localTime ?? localTimeIn(zoneOf());
    return localTime;
  };
  const read = () => {
    reader = reader ?? cellReader(localTimeNow());
    return reader;
  };
  const sheets = tabSheets(file);
  const headers = new Map<TabKey, readonly string[]>();
  const editable = new Map<TabKey, boolean>();
  const complete = new Set<TabKey>();
  const lacking = new Map<TabKey, Lacking>();
  const made: MadeRows = new Map();
  const charts = summaryCharts();
  const open = (key: TabKey) => sheets.open(key, words());
  const sheet = (key: TabKey) => open(key).sheet;
  const forget = ({ key }: Tab) => {
    headers.delete(key);
    complete.delete(key);
  };
  const changing = <T>(write: () => T): T => {
    const result = write();
    unflushed = true;
    return result;
  };
  const withNew = (tab: Tab, found: readonly string[]) => {
    const keys = newColumns(tab, found, fileColumns());
    if (keys.length > 0) lacking.set(tab.key, { width: found.length, keys });
    else lacking.delete(tab.key);
    return withHeadersOf(tab, found, keys);
  };
  const readHeaders = (tab: Tab) => noteHeaders(tab, filledHeaders(sheet(tab.key), tab));
  const noteHeaders = (tab: Tab, filled: readonly string[]) => {
    const lacks = newColumns(tab, filled, fileColumns()).length > 0;
    // New columns go after the last column that holds anything, with or without a header.
    const width = lacks ? sheet(tab.key).getLastColumn() : filled.length;
    const known = withNew(
      tab,
      Array.from({ length: width }, (_, at) => filled[at] ?? ''),
    );
    headers.set(tab.key, known);
    return known;
  };
  const headersIn = (tab: Tab) => headers.get(tab.key) ?? readHeaders(tab);
  const widthOf = ({ key }: Tab) => lacking.get(key)?.width ?? Number.POSITIVE_INFINITY;
  /** Row in which appended rows begin; `undefined` if the sheet has to say. */
  const nextRow = ({ key, headerRow }: Tab, cells: readonly (readonly Cell[])[]) => {
    const rows = made.get(key);
    const at = headerRow + 1 + (rows?.length ?? 0);
    if (!rows || at + cells.length > open(key).rows()) {
      made.delete(key);
      return undefined;
    }
    made.set(key, [
      ...rows,
      ...cells.map((line, down) => ({ at: at + down, cells: readBack(line) })),
    ]);
    return at;
  };
  const readAll = (tab: Tab): Grid => {
    const rows = made.get(tab.key);
    if (rows) return { headers: headersIn(tab), rows, lacking: [] };
    const grid = readGrid(open(tab.key), tab, read());
    return {
      ...grid,
      headers: withNew(tab, grid.headers),
      lacking: lacking.get(tab.key)?.keys ?? [],
    };
  };
  const makeNew = (tab: Tab) => {
    const due = lacking.get(tab.key);
    if (!due) return;
    changing(() => addNewColumns(open(tab.key), tab, due, words()));
    forget(tab);
    lacking.delete(tab.key);
  };
  return {
    zone: zoneOf,
    localTime: (at) => localTimeNow()(at),
    region: regionSettings(file, () => {
      zone = '';
      localTime = null;
      reader = null;
    }),
    has: ({ key }) => sheets.find(key) !== null,
    canEdit: ({ key }) => {
      const known = editable.get(key) ?? sheet(key).getDataRange().canEdit();
      editable.set(key, known);
      return known;
    },
    headers: headersIn,
    read: readAll,
    scan: (tab, keys) => {
      made.delete(tab.key);
      const found = readHeaders(tab);
      const places = findColumns(tab, found, words());
      const columns = keys.map((key) => places[key] ?? 0);
      return { headers: found, rows: scanColumns(sheet(tab.key), tab, columns, widthOf(tab)) };
    },
    readPlaces: (tab, places, width, column = 1) => {
      const there = Math.min(width, widthOf(tab) - column + 1);
      return readPlaces(sheet(tab.key), places, { column, width: there }, read());
    },
    readMatching: (tab, keys, isWanted, last = 0) => {
      const top = topRows(sheet(tab.key), tab);
      const found = noteHeaders(tab, filledTexts(top[tab.headerRow - 1] ?? []));
      if (headerFault(tab, found, words()) !== null) return readAll(tab);
      const places = findColumns(tab, found, words());
      const columns = keys.map((key) => places[key] ?? 0);
      const width = Math.min(found.length, widthOf(tab));
      const picked = pickRows(sheet(tab.key), tab, {
        columns,
        width,
        isWanted,
        last,
        read: read(),
      });
      if (!picked) return readAll(tab);
      return {
        headers: found,
        dataRowAbove: dataRowIn(tab, found, top),
        lacking: lacking.get(tab.key)?.keys ?? [],
        isPart: picked.leftOut.length > 0,
        leftOutKeys: keys,
        ...picked,
      };
    },
    readStretch: (tab, first, last) => {
      const isFromTop = first === tab.headerRow + 1;
      const from = isFromTop ? tab.headerRow : first;
      const values = wholeRows(open(tab.key), from, last);
      const lines = withDisplayedDates(sheet(tab.key), values, [from, 1]);
      const [top = []] = isFromTop ? lines.splice(0, 1) : [];
      const found = isFromTop ? noteHeaders(tab, filledTexts(top)) : readHeaders(tab);
      const width = Math.min(found.length, widthOf(tab));
      const rows = lines.map((cells, down) => ({
        at: first + down,
        cells: cells.slice(0, width).map(read()),
      }));
      return { headers: found, rows };
    },
    write: (tab, blocks) => {
      made.delete(tab.key);
      if (blocks.some(({ row }) => row <= tab.headerRow)) forget(tab);
      const due = blocks.flatMap((block) => withoutBlanksFrom(widthOf(tab), block));
      if (due.some((block) => endOf(block) > widthOf(tab))) makeNew(tab);
      for (const block of due) changing(() => writeBlock(sheet(tab.key), block));
    },
    makeRoom: (tab, first, rows) => {
      if (makeRoom(open(tab.key), first, rows, words())) unflushed = true;
    },
    append: (tab, cells) => {
      const filled = filledWidth(cells);
      if (filled > widthOf(tab)) makeNew(tab);
      const lines = cells.map((line) => line.slice(0, filled));
      return changing(() => {
        const row = nextRow(tab, lines) ?? sheet(tab.key).getLastRow() + 1;
        makeRows(open(tab.key), row, lines.length, words());
        writeBlock(sheet(tab.key), { row, column: 1, cells: lines });
        return row;
      });
    },
    remove: (tab, runs) => {
      made.delete(tab.key);
      if (runs.length > 0) changing(() => deleteRows(open(tab.key), tab, runs));
    },
    makeNewColumns: (tab) => {
      readHeaders(tab);
      makeNew(tab);
    },
    flush: () => {
      if (unflushed) SpreadsheetApp.flush();
      unflushed = false;
    },
    nextWriteMark: () => {
      writes += 1;
      return `${Date.now().toString(36)}.${String(writes).padStart(WRITE_DIGITS, '0')}`;
    },
    writeStatus: (text) => changing(() => sheet('tracking').getRange(1, 1).setValue(text)),
    writeSummary: (summary) => changing(() => writeSummarySheet(open('summary'), summary, words())),
    standingCharts: (ids, titles) => charts.standing(sheet('summary'), ids, titles),
    drawCharts: (changes) => changing(() => charts.draw(sheet('summary'), changes)),
    writeAlarm: (rows) => changing(() => writeAlarm(open('summary'), rows)),
    prepare: (tabs, words, onNewTab = () => undefined) => {
      rememberFile();
      unflushed = unflushed || tabs.some(({ key }) => !complete.has(key));
      const order = { sheets, tabs, complete, fileColumns: fileColumns(), onNewTab };
      const mended = prepareTabs(file(), order, words);
      for (const one of mended) {
        lacking.delete(one.tab);
        headers.set(one.tab, one.headers);
        if (one.isNew) made.set(one.tab, []);
      }
      return mended.filter(
        ({ isNew, columns, dropdowns }) => isNew || columns.length + dropdowns.length > 0,
      );
    },
    addDropdowns: (tab, column, choices) =>
      addDropdowns(open(tab.key), { column, choices }, words()),
    // https://developers.google.com/apps-script/reference/spreadsheet/range#shiftRowGroupDepth(Integer)
    foldRows: ({ key }, { first, count }) => {
      const opened = open(key);
      // An interrupted run may have left the group
      if (opened.isNew || opened.sheet.getRowGroupDepth(first) === 0)
        opened.sheet.getRange(first, 1, count).shiftRowGroupDepth(1);
      opened.sheet.collapseAllRowGroups();
    },
    hideAbove: ({ key, headerRow }, row) => {
      if (row > headerRow + 1) sheet(key).hideRows(headerRow + 1, row - headerRow - 1);
    },
    repairHeaders: (tab, words) => {
      const found = sheets.find(tab.key);
      const look = found && repairHeaders(found, tab, words);
      forget(tab);
      if (look?.isRight) {
        headers.set(tab.key, look.headers);
        complete.add(tab.key);
      }
      unflushed = unflushed || look?.isRaised === true;
      return look;
    },
    cellCount: () => cellCount(file()),
    blankColumns: (tab) => blankColumns(open(tab.key), tab),
    cutColumns: (tab, count) => changing(() => cutColumns(open(tab.key), tab, count)),
    hideStart: () => {
      file().getSheetByName(START_TAB)?.hideSheet();
    },
    isTabHidden: (key) => sheet(key).isSheetHidden(),
    openTab: (key) => {
      file().setActiveSheet(sheet(key).showSheet());
    },
    openRow: ({ key }, row) => {
      file().setActiveRange(sheet(key).getRange(row, 1));
    },
    hideTabs: (keys) => {
      const found = keys.flatMap((key) => sheets.find(key)?.sheet ?? []);
      const ids = new Set(found.map((one) => one.getSheetId()));
      const staysInSight = (one: Sheet) => !ids.has(one.getSheetId()) && !one.isSheetHidden();
      // Google refuses to hide the only sheet in sight.
      if (file().getSheets().some(staysInSight)) for (const one of found) one.hideSheet();
    },
  };
}

/** Reads a tab from its header row down. */
function readGrid(opened: TabSheet, tab: Tab, read: CellReader): Grid {
  const { headerRow } = tab;
  const { sheet } = opened;
  const values = readWhole(opened, tab);
  const lines = withDisplayedDates(sheet, values, [1, 1]);
  const [headers = [], ...rows] = lines.slice(headerRow - 1);
  const texts = headers.map(String);
  return {
    dataRowAbove: dataRowIn(tab, texts, lines),
    headers: texts,
    rows: rows.map(
      (cells, index): GridRow => ({ at: headerRow + 1 + index, cells: cells.map(read) }),
    ),
  };
}

/** Row number of a data row above the headers; 0 if there is none. `lines` begin with row 1. */
function dataRowIn(tab: Tab, headers: readonly string[], lines: readonly unknown[][]): number {
  const above = lines.slice(0, tab.headerRow - 1);
  return 1 + above.findIndex((cells) => isDataRow(tab, headers, cells));
}

function writeBlock(sheet: Sheet, { row, column, cells, into }: CellBlock): void {
  if (into) {
    const ranges = into.map((ends) => ends.map((at) => cellName(at, column)).join(':'));
    sheet.getRangeList(ranges).setValue(writtenValue(cells[0]?.[0] ?? ''));
    return;
  }
  const width = cells[0]?.length ?? 0;
  sheet
    .getRange(row, column, cells.length, width)
    .setValues(cells.map((line) => line.map(writtenValue)));
}

/**
}

/** Cells as the sheet returns them once they are written. */
function readBack(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => (typeof cell === 'string' ? plainText(cell) : cell));
}

/** Number of columns up to the last one that is filled in any row; at least 1. */
function filledWidth(cells: readonly (readonly Cell[])[]): number {
  const filled = (line: readonly Cell[]) =>
    line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 1);
  return cells.reduce((most, line) => Math.max(most, filled(line)), 1);
}
