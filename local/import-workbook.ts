import ExcelJS from 'exceljs';
import type { AppsScript } from './apps-script';
import type { TabSnapshot } from './services/spreadsheet/book/snapshot';

/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

const SECONDS_PER_DAY = 86_400;

/**
 * Replaces every tab by a sheet of an .xlsx file, as a person does with File ▸ Import ▸ Replace spreadsheet. Keeps
 * values, plain-text and date formats and frozen rows. All else that a tab had is gone; what is not in the spreadsheet,
 * such as script properties and triggers, stays.
 */
export async function importWorkbook(google: AppsScript, bytes: Uint8Array): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const before = google.file.snapshot();
  const highest = Math.max(...before.tabs.map(({ id }) => id));
  const tabs = book.worksheets.map((sheet, at) => importedTab(sheet, highest + 1 + at));
  google.file.restore({ ...before, activeTab: tabs[0]?.id ?? 0, tabs });
}

/** Cell styles of an imported tab: those of texts, numbers and dates. */
const LOOKS = [
  {},
  { numberFormat: '@' },
  { numberFormat: 'dd/mm/yyyy' },
  { numberFormat: 'dd/mm/yyyy hh:mm:ss' },
];

function importedTab(sheet: ExcelJS.Worksheet, id: number): TabSnapshot {
  const [maxRows, maxColumns] = [Math.max(1, sheet.rowCount), Math.max(1, sheet.columnCount)];
  const cells = Array.from({ length: maxRows }, (_, row) =>
    Array.from({ length: maxColumns }, (_, column) =>
      importedCell(sheet.getCell(row + 1, column + 1).value),
    ),
  );
  const [view] = sheet.views;
  return {
    ...{ id, name: sheet.name, maxRows, maxColumns },
    values: cells.map((line) => line.map(({ value }) => value)),
    display: [],
    look: cells.map((line) => line.map(({ look }) => look)),
    looks: LOOKS,
    ...{ formulas: {}, notes: {}, columnWidths: {}, rowHeights: {} },
    ...{ hiddenColumns: [], hiddenRows: [], columnGroups: [], rowGroups: [] },
    frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    ...{ frozenColumns: 0, hidden: false, colour: null, gridlinesHidden: false },
    ...{
      merges: [],
      protections: [],
      conditionalFormats: [],
      charts: [],
      images: [],
      filter: null,
    },
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
  };
}

function importedCell(value: ExcelJS.CellValue): {
  value: string | number | boolean;
  look: number;
} {
  if (value === null || value === undefined) return { value: '', look: 0 };
  if (value instanceof Date) {
    const seconds = Math.round(value.getTime() / 1_000);
    const serial = (UNIX_EPOCH * SECONDS_PER_DAY + seconds) / SECONDS_PER_DAY;
    return { value: serial, look: Number.isInteger(serial) ? 2 : 3 };
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? { value, look: 0 }
    : { value: String(value), look: 1 };
}
