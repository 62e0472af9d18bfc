import ExcelJS, { type Cell, type CellValue, type DataValidation, type Worksheet } from 'exceljs';
import { a1Of, columnLetters } from '../services/spreadsheet/book/a1';
import { lastColumn, lastRow } from '../services/spreadsheet/book/box';
import { depthAt } from '../services/spreadsheet/book/column-group';
import {
  type CellStyle,
  cellStyleAt,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../services/spreadsheet/book/snapshot';
import type { ValidationRecord } from '../services/spreadsheet/book/validation';
import { isDateFormat } from '../services/spreadsheet/cells/number-format';
import { filteredRows } from './filtered-rows';
import { xlsxFormula } from './xlsx-formula';
import { xlsxRule } from './xlsx-rule';
import { argb, xlsxStyle } from './xlsx-style';
import { xlsxValidations } from './xlsx-validation';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export async function writeXlsx(snapshot: WorkbookSnapshot, path: string): Promise<void> {
  await workbookOf(snapshot).xlsx.writeFile(path);
}

export async function xlsxBytes(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  return new Uint8Array(await workbookOf(snapshot).xlsx.writeBuffer());
}

/**
 * Converts a snapshot into a workbook that looks like the sheet. Leaves out protections, images and
 * charts (exceljs cannot write charts).
 */
function workbookOf(snapshot: WorkbookSnapshot): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheets = snapshot.tabs.map((tab) => ({ tab, sheet: workbook.addWorksheet(tab.name) }));
  const validationOf = xlsxValidations(workbook, snapshot);
  for (const { tab, sheet } of sheets) {
    arrange(sheet, tab);
    writeCells(sheet, tab, validationOf);
    writeRest(sheet, tab);
  }
  return workbook;
}

/**
 * Print layout: A4 (`paperSize: 9`), landscape, scaled to one page in width. The height may be any number of
 * pages (`fitToHeight: 0`).
 */
const A4_LANDSCAPE = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

function arrange(sheet: Worksheet, tab: TabSnapshot): void {
  const { frozenRows, frozenColumns } = tab;
  const view = { showGridLines: !tab.gridlinesHidden };
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  sheet.views = [
    isFrozen ? { ...view, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows } : view,
  ];
  sheet.pageSetup = {
    ...A4_LANDSCAPE,
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
  };
  if (tab.colour) sheet.properties.tabColor = argb(tab.colour);
  if (tab.hidden) sheet.state = 'hidden';
  for (let column = 1; column <= tab.maxColumns; column += 1) {
    const { width, hidden } = {
      width: tab.columnWidths[column] ?? 100,
      hidden: tab.hiddenColumns.includes(column),
    };
    const outlineLevel = depthAt(tab.columnGroups, column);
    Object.assign(sheet.getColumn(column), { width: (width - 5) / 7, hidden, outlineLevel });
  }
  for (const [row, height] of Object.entries(tab.rowHeights)) {
    sheet.getRow(Number(row)).height = height * 0.75;
  }
  for (const { row, rows } of tab.rowGroups ?? [])
    for (let at = row; at < row + rows; at += 1) sheet.getRow(at).outlineLevel = 1;
  for (const row of [...tab.hiddenRows, ...filteredRows(tab)]) sheet.getRow(row).hidden = true;
}

type ValidationOf = (record: ValidationRecord) => DataValidation | null;

function writeCells(sheet: Worksheet, tab: TabSnapshot, validationOf: ValidationOf): void {
  const styles = tab.looks.map(xlsxStyle);
  const rows = Math.max(tab.values.length, tab.look.length);
  for (let row = 1; row <= rows; row += 1) {
    const width = Math.max(tab.values[row - 1]?.length ?? 0, tab.look[row - 1]?.length ?? 0);
    for (let column = 1; column <= width; column += 1) {
      const look = cellStyleAt(tab, row, column);
      const value = cellValue(tab, { row, column, look });
      if (value === null && Object.keys(look).length === 0) continue;
      const cell = sheet.getCell(row, column);
      cell.value = value;
      cell.style = styles[tab.look[row - 1]?.[column - 1] ?? 0] ?? {};
      setValidation(cell, look, validationOf);
    }
  }
}

function setValidation(cell: Cell, { validation }: CellStyle, validationOf: ValidationOf): void {
  const written = validation && validationOf(validation);
  if (written) cell.dataValidation = written;
}

function cellValue(
  tab: TabSnapshot,
  { row, column, look }: { row: number; column: number; look: CellStyle },
): CellValue {
  const value = tab.values[row - 1]?.[column - 1];
  if (value === undefined) return null;
  const formula = tab.formulas[columnLetters(column) + row];
  if (formula) return { formula: xlsxFormula(formula), result: value };
  if (value === '') return null;
  if (typeof value === 'number' && isDateFormat(look.numberFormat ?? '')) {
    return new Date(EPOCH + Math.round(value * DAY));
  }
  return value;
}

function writeRest(sheet: Worksheet, tab: TabSnapshot): void {
  for (const [a1, note] of Object.entries(tab.notes)) sheet.getCell(a1).note = note;
  for (const box of tab.merges) {
    sheet.mergeCells(box.row, box.column, lastRow(box), lastColumn(box));
  }
  tab.conditionalFormats.forEach((record, i) => {
    const rule = xlsxRule(record, i + 1);
    if (rule) sheet.addConditionalFormatting(rule);
  });
  if (tab.filter) sheet.autoFilter = a1Of(tab.filter.box);
}
