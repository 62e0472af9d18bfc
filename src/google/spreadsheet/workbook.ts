import type { TabKey } from '../../records/tab-key';
import { cellName } from '../../texts/cell-name';
import { START_TAB } from '../../words/start-tab';
import type { Words } from '../../words/words';
import type { Cell, CellBlock, Grid, GridRow } from '../../workbook/cells/cell';
import { findColumns } from '../../workbook/cells/find-columns';
import { newColumns, withHeadersOf } from '../../workbook/cells/new-columns';
import { isDataRow } from '../../workbook/cells/row-above';
import type { Tab } from '../../workbook/cells/tab';
import type { SummaryWriter, TabLayout, TabReader, TabWriter } from '../../workbook/tab-ports';
import { type CellReader, cellReader, writtenValue } from './cell-values';
import { withDisplayedDates } from './displayed-dates';
import { findSheet, sheetOf } from './find-sheet';
import { addDropdowns, setDropdowns } from './look/format-columns';
import { repairHeaders } from './look/mend-headers';
import { prepareTabs } from './look/prepare-tabs';
import { makeRows } from './make-rows';
import { addNewColumns, endOf, type Lacking, withoutBlanksFrom } from './new-columns';
import { openSpreadsheetOnce, rememberFile } from './open-spreadsheet';
import { headersOf, pickRows } from './pick-rows';
import { readPlaces, scanColumns } from './scan-columns';
import { writeAlarm, writeSummarySheet } from './write-summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Spreadsheet = TabReader & TabWriter & TabLayout & SummaryWriter & { zone(): string };

/**
 * Opens the spreadsheet for bulk reads and writes. Flushes only if something was written. `fileColumns` is the
 * file's column set.
 */
export function openWorkbook(words: () => Words, fileColumns: () => number): Spreadsheet {
  let reader: CellReader | null = null;
  let zone = '';
  let unflushed = false;
  const file = openSpreadsheetOnce();
  const zoneOf = () => {
    zone = zone || file().getSpreadsheetTimeZone();
    return zone;
  };
  const read = () => {
    reader = reader ?? cellReader(zoneOf());
    return reader;
  };
  const sheets = new Map<TabKey, Sheet>();
  const headers = new Map<TabKey, readonly string[]>();
  const editable = new Map<TabKey, boolean>();
  const complete = new Set<TabKey>();
  const lacking = new Map<TabKey, Lacking>();
  const sheet = (key: TabKey) => {
    const known = sheets.get(key) ?? sheetOf(file(), key, words());
    sheets.set(key, known);
    return known;
  };
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
  const readHeaders = (tab: Tab) => {
    const known = withNew(tab, headersOf(sheet(tab.key), tab));
    headers.set(tab.key, known);
    return known;
  };
  const headersIn = (tab: Tab) => headers.get(tab.key) ?? readHeaders(tab);
  const widthOf = ({ key }: Tab) => lacking.get(key)?.width ?? Number.POSITIVE_INFINITY;
  const makeNew = (tab: Tab) => {
    const due = lacking.get(tab.key);
    if (!due) return;
    changing(() => addNewColumns(sheet(tab.key), tab, due, words()));
    forget(tab);
    lacking.delete(tab.key);
  };
  return {
    zone: zoneOf,
    has: ({ key }) => {
      const found = sheets.get(key) ?? findSheet(file(), key);
      if (found) sheets.set(key, found);
      return found !== null;
    },
    canEdit: ({ key }) => {
      const known = editable.get(key) ?? sheet(key).getDataRange().canEdit();
      editable.set(key, known);
      return known;
    },
    headers: headersIn,
    read: (tab) => {
      const grid = readGrid(sheet(tab.key), tab, read());
      return {
        ...grid,
        headers: withNew(tab, grid.headers),
        lacking: lacking.get(tab.key)?.keys ?? [],
      };
    },
    scan: (tab, keys) => {
      const found = readHeaders(tab);
      const places = findColumns(tab, found, words());
      const columns = keys.map((key) => places[key] ?? 0);
      return { headers: found, rows: scanColumns(sheet(tab.key), tab, columns, widthOf(tab)) };
    },
    readPlaces: (tab, places, width, column = 1) => {
      const there = Math.min(width, widthOf(tab) - column + 1);
      return readPlaces(sheet(tab.key), places, { column, width: there }, read());
    },
    readMatching: (tab, key, values) => {
      const placeOf = (found: readonly string[]) =>
        findColumns(tab, withNew(tab, found), words())[key] ?? 0;
      const grid = pickRows(sheet(tab.key), tab, { placeOf, values, read: read() });
      return { ...grid, headers: withNew(tab, grid.headers) };
    },
    write: (tab, blocks) => {
      if (blocks.some(({ row }) => row <= tab.headerRow)) forget(tab);
      const due = blocks.flatMap((block) => withoutBlanksFrom(widthOf(tab), block));
      if (due.some((block) => endOf(block) > widthOf(tab))) makeNew(tab);
      for (const block of due) changing(() => writeBlock(sheet(tab.key), block));
    },
    append: (tab, cells) => {
      if (cells.length === 0) return;
      if (filledWidth(cells) > widthOf(tab)) makeNew(tab);
      changing(() => appendRows(sheet(tab.key), cells));
    },
    makeNewColumns: (tab) => {
      readHeaders(tab);
      makeNew(tab);
    },
    flush: () => {
      if (unflushed) SpreadsheetApp.flush();
      unflushed = false;
    },
    writeStatus: (text) => changing(() => sheet('tracking').getRange(1, 1).setValue(text)),
    writeSummary: (summary) => changing(() => writeSummarySheet(sheet('summary'), summary)),
    writeAlarm: (rows) => changing(() => writeAlarm(sheet('summary'), rows)),
    prepare: (tabs, words) => {
      rememberFile();
      for (const { key } of tabs) if (!complete.has(key)) headers.delete(key);
      unflushed = unflushed || tabs.some(({ key }) => !complete.has(key));
      for (const { key } of tabs) lacking.delete(key);
      return prepareTabs(file(), { tabs, complete, fileColumns: fileColumns() }, words);
    },
    addDropdowns: (tab, column, choices) =>
      addDropdowns(sheet(tab.key), { column, choices }, words()),
    renewDropdown: (tab, key) => {
      const { [key]: place = 0 } = findColumns(tab, headersIn(tab), words());
      setDropdowns(sheet(tab.key), { tab, first: place + 1, keys: [key] }, words());
    },
    setAside: (tab, name) => {
      changing(() => sheet(tab.key).setName(name));
      sheets.delete(tab.key);
      forget(tab);
    },
    hideAbove: ({ key, headerRow }, row) => {
      if (row > headerRow + 1) sheet(key).hideRows(headerRow + 1, row - headerRow - 1);
    },
    repairHeaders: (tab, words) => {
      const found = findSheet(file(), tab.key);
      const look = found && repairHeaders(found, tab, words);
      forget(tab);
      if (look?.isRight) {
        headers.set(tab.key, look.headers);
        complete.add(tab.key);
      }
      unflushed = unflushed || look?.isRaised === true;
      return look;
    },
    show: () => {
      file().setActiveSheet(sheet('summary'));
    },
    hideStart: () => {
      file().getSheetByName(START_TAB)?.hideSheet();
    },
  };
}

/** Reads a tab from its header row down. Reads again if a person has inserted a row: a range does not grow. */
function readGrid(sheet: Sheet, tab: Tab, read: CellReader): Grid {
  const { headerRow } = tab;
  let values = sheet.getDataRange().getValues();
  if (sheet.getLastRow() > values.length) values = sheet.getDataRange().getValues();
  const lines = withDisplayedDates(sheet, values, [1, 1]);
  const [headers = [], ...rows] = lines.slice(headerRow - 1);
  const texts = headers.map(String);
  const above = lines.slice(0, headerRow - 1).findIndex((cells) => isDataRow(tab, texts, cells));
  return {
    dataRowAbove: above + 1,
    headers: texts,
    rows: rows.map(
      (cells, index): GridRow => ({ at: headerRow + 1 + index, cells: cells.map(read) }),
    ),
  };
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

/** Appends rows below the last row. Columns at the end that are empty in all these rows are not written. */
function appendRows(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const row = sheet.getLastRow() + 1;
  makeRows(sheet, row, cells.length);
  const width = filledWidth(cells);
  writeBlock(sheet, { row, column: 1, cells: cells.map((line) => line.slice(0, width)) });
}

/** Number of columns up to the last one that is filled in any row; at least 1. */
function filledWidth(cells: readonly (readonly Cell[])[]): number {
  const filled = (line: readonly Cell[]) =>
    line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 1);
  return cells.reduce((most, line) => Math.max(most, filled(line)), 1);
}
