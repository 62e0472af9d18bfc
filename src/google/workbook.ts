import type { Workbook } from '../app/ports';
import { runsOf } from '../core/runs-of';
import { plainText } from '../core/safe-text';
import type { Cell, GridRow } from '../sheets/cell';
import { findColumns } from '../sheets/find-columns';
import type { Tab, TabKey } from '../sheets/tab';
import type { Words } from '../words/words';
import { type CellReader, cellReader, writtenValue } from './cell-values';
import { sheetOf } from './find-sheet';
import { openSpreadsheet, rememberFile } from './open-spreadsheet';
import { prepareTabs } from './prepare-tabs';
import { writeSummarySheet } from './write-summary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are added when a tab is full, besides those that are needed. */
const SPARE_ROWS = 200;

/** Opens the shared spreadsheet as whole reads and writes; flushes only when something was written. */
export function openWorkbook(words: () => Words): Workbook & { zone(): string } {
  let opened: GoogleAppsScript.Spreadsheet.Spreadsheet | null = null;
  let reader: CellReader | null = null;
  let zone = '';
  let unflushed = false;
  const file = () => {
    opened = opened ?? openSpreadsheet();
    return opened;
  };
  const zoneOf = () => {
    zone = zone || file().getSpreadsheetTimeZone();
    return zone;
  };
  const read = () => {
    reader = reader ?? cellReader(zoneOf());
    return reader;
  };
  const sheet = (key: TabKey) => sheetOf(file(), key, words());
  const changing = (write: () => void) => {
    write();
    unflushed = true;
  };
  return {
    zone: zoneOf,
    headers: (tab) => headersOf(sheet(tab.key), tab),
    read: (tab) => readGrid(sheet(tab.key), tab, read()),
    find: (tab, key, value) =>
      findRows(sheet(tab.key), tab, { key, value, words: words(), read: read() }),
    write: (tab, blocks) => {
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
    prepare: (tabs, words) => {
      rememberFile();
      changing(() => prepareTabs(file(), tabs, words));
    },
    show: (key) => {
      file().setActiveSheet(sheet(key));
    },
  };
}

function headersOf(sheet: Sheet, { headerRow }: Tab): string[] {
  const width = Math.max(1, sheet.getLastColumn());
  const [headers = []] = sheet.getRange(headerRow, 1, 1, width).getValues();
  return headers.map(String);
}

function readGrid(sheet: Sheet, { headerRow }: Tab, read: CellReader) {
  const height = Math.max(1, sheet.getLastRow() - headerRow + 1);
  const width = Math.max(1, sheet.getLastColumn());
  const [headers = [], ...rows] = sheet.getRange(headerRow, 1, height, width).getValues();
  return {
    headers: headers.map(String),
    rows: rows.map(
      (cells, index): GridRow => ({ at: headerRow + 1 + index, cells: cells.map(read) }),
    ),
  };
}

/** Reads the headers, the one column, and then each stretch of matching rows. */
function findRows(
  sheet: Sheet,
  tab: Tab,
  { key, value, words, read }: { key: string; value: string; words: Words; read: CellReader },
) {
  const headers = headersOf(sheet, tab);
  const place = (findColumns(tab, headers, words)[key] ?? 0) + 1;
  const count = sheet.getLastRow() - tab.headerRow;
  if (count < 1) return { headers, rows: [] };
  const first = tab.headerRow + 1;
  const keys = sheet.getRange(first, place, count, 1).getValues();
  const matches = keys.flatMap(([cell], index) =>
    plainText(String(cell)).trim() === value ? [first + index] : [],
  );
  const rows = runsOf(matches).flatMap((run) =>
    sheet
      .getRange(run[0] ?? first, 1, run.length, headers.length)
      .getValues()
      .map((cells, index): GridRow => ({ at: run[index] ?? 0, cells: cells.map(read) })),
  );
  return { headers, rows };
}

function writeBlock(
  sheet: Sheet,
  { row, column, cells }: { row: number; column: number; cells: readonly (readonly Cell[])[] },
): void {
  const width = cells[0]?.length ?? 0;
  sheet
    .getRange(row, column, cells.length, width)
    .setValues(cells.map((line) => line.map(writtenValue)));
}

function appendRows(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const row = sheet.getLastRow() + 1;
  const missing = row + cells.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE_ROWS);
  writeBlock(sheet, { row, column: 1, cells });
}
