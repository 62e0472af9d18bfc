import type { TabKey } from '../../records/tab-key';
import { cellName } from '../../texts/cell-name';
import { START_TAB } from '../../words/start-tab';
import type { Words } from '../../words/words';
import type { Cell, CellBlock, Grid, GridRow } from '../../workbook/cells/cell';
import { isDataRow } from '../../workbook/cells/row-above';
import type { Tab } from '../../workbook/cells/tab';
import type { Workbook } from '../../workbook/ports';
import { type CellReader, cellReader, writtenValue } from './cell-values';
import { withDisplayedDates } from './displayed-dates';
import { findSheet, sheetOf } from './find-sheet';
import { addDropdowns } from './look/format-columns';
import { repairHeaders } from './look/mend-headers';
import { prepareTabs } from './look/prepare-tabs';
import { makeRows } from './make-rows';
import { openSpreadsheetOnce, rememberFile } from './open-spreadsheet';
import { headersOf, pickRows } from './pick-rows';
import { readPlaces, scanColumns } from './scan-columns';
import { writeAlarm, writeSummarySheet } from './write-summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Opens the spreadsheet for bulk reads and writes. Flushes only if something was written. */
export function openWorkbook(words: () => Words): Workbook & { zone(): string } {
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
  const complete = new Set<TabKey>();
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
  return {
    zone: zoneOf,
    has: ({ key }) => sheets.has(key) || findSheet(file(), key) !== null,
    headers: (tab) => {
      const known = headers.get(tab.key) ?? headersOf(sheet(tab.key), tab);
      headers.set(tab.key, known);
      return known;
    },
    read: (tab) => readGrid(sheet(tab.key), tab, read()),
    scan: (tab, keys) => {
      const found = scanColumns(sheet(tab.key), tab, keys, words());
      headers.set(tab.key, found.headers);
      return found;
    },
    readPlaces: (tab, places, width, column = 1) =>
      readPlaces(sheet(tab.key), places, { column, width }, read()),
    readMatching: (tab, key, values) =>
      pickRows(sheet(tab.key), tab, { key, values, words: words(), read: read() }),
    write: (tab, blocks) => {
      if (blocks.some(({ row }) => row <= tab.headerRow)) forget(tab);
      for (const block of blocks) changing(() => writeBlock(sheet(tab.key), block));
    },
    append: (tab, cells) => {
      if (cells.length > 0) changing(() => appendRows(sheet(tab.key), cells));
    },
    flush: () => {
      if (unflushed) SpreadsheetApp.flush();
      unflushed = false;
    },
    writeStatus: (text) => changing(() => sheet('tracking').getRange(1, 1).setValue(text)),
    writeSummary: (summary) => changing(() => writeSummarySheet(sheet('summary'), summary)),
    writeAlarm: (rows) => changing(() => writeAlarm(sheet('summary'), rows)),
    prepare: (tabs, words, schema) => {
      rememberFile();
      for (const { key } of tabs) if (!complete.has(key)) headers.delete(key);
      unflushed = unflushed || tabs.some(({ key }) => !complete.has(key));
      return prepareTabs(file(), { tabs, complete, schema }, words);
    },
    addDropdowns: (tab, column, choices) =>
      addDropdowns(sheet(tab.key), { column, choices }, words()),
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
    activate: (key) => {
      file().setActiveSheet(sheet(key));
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

/** Appends rows below the last one. Does not write trailing columns that are empty in all rows. */
function appendRows(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const row = sheet.getLastRow() + 1;
  makeRows(sheet, row, cells.length);
  const filled = (line: readonly Cell[]) =>
    line.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 1);
  const width = cells.reduce((most, line) => Math.max(most, filled(line)), 1);
  writeBlock(sheet, { row, column: 1, cells: cells.map((line) => line.slice(0, width)) });
}
