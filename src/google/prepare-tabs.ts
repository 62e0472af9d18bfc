import type { Column } from '../sheets/column';
import type { Tab } from '../sheets/tab';
import type { Words } from '../words/words';
import { colourRules } from './colour-rules';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8eef7';
const GUARDED_BACKGROUND = '#f3f3f3';
const NUMBER_FORMATS: Readonly<Record<Column['kind'], string>> = {
  text: '@',
  list: '@',
  moment: '@',
  covers: '@',
  choice: '@',
  day: 'dd/mm/yyyy',
  count: '#,##0',
};

/**
 * Makes the tabs and columns that are missing, in their order, each with headers, widths, frozen rows,
 * dropdowns, number formats, notes and a warning before the add-on's own cells are changed. What is there
 * already stays as people have made it.
 */
export function prepareTabs(file: Spreadsheet, tabs: readonly Tab[], words: Words): void {
  tabs.forEach((tab, index) => {
    const found = findSheet(file, tab.key);
    const sheet = found ?? file.insertSheet(words.tabs[tab.key].name, index);
    if (!found) sheet.setFrozenRows(tab.headerRow);
    prepareColumns(sheet, tab, words);
  });
  removeBlankSheet(file, tabs, words);
}

function prepareColumns(sheet: Sheet, tab: Tab, words: Words): void {
  const keys = Object.keys(tab.columns);
  if (keys.length === 0) return;
  const width = sheet.getLastColumn();
  const present =
    width === 0 ? [] : sheet.getRange(tab.headerRow, 1, 1, width).getValues()[0]?.map(String);
  const { headers } = words.tabs[tab.key];
  const missing = keys.filter((key) => !(present ?? []).includes(headers[key] ?? key));
  if (missing.length === 0) return;
  const first = width + 1;
  const short = first + missing.length - 1 - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  writeHeaders(sheet, { tab, first, keys: missing }, words);
  missing.forEach((key, index) => {
    const column = tab.columns[key];
    if (column) prepareColumn(sheet, { tab, column, place: first + index }, words);
  });
  const rules = colourRules(sheet, { tab, keys: missing, first }, words);
  if (rules.length > 0)
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
  protectHeaders(sheet, tab, words);
}

function writeHeaders(
  sheet: Sheet,
  { tab, first, keys }: { tab: Tab; first: number; keys: readonly string[] },
  words: Words,
): void {
  const { headers } = words.tabs[tab.key];
  const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = words.notes;
  sheet
    .getRange(tab.headerRow, first, 1, keys.length)
    .setValues([keys.map((key) => headers[key] ?? key)])
    .setNotes([keys.map((key) => notes[tab.key]?.[key] ?? '')])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle')
    .setWrap(true);
}

interface Placed {
  readonly tab: Tab;
  readonly column: Column;
  /** Counted from 1. */
  readonly place: number;
}

function prepareColumn(sheet: Sheet, { tab, column, place }: Placed, words: Words): void {
  const firstRow = tab.headerRow + 1;
  const cells = sheet.getRange(firstRow, place, sheet.getMaxRows() - tab.headerRow, 1);
  cells.setNumberFormat(NUMBER_FORMATS[column.kind]).setVerticalAlignment('top').setWrap(true);
  sheet.setColumnWidth(place, column.width);
  if (column.hidden) sheet.hideColumns(place);
  if (column.guarded) {
    cells.setBackground(GUARDED_BACKGROUND);
    cells.protect().setDescription(words.errors.guarded).setWarningOnly(true);
  }
  if (column.kind === 'choice' && column.vocabulary) {
    const labels = Object.values(words.choices[column.vocabulary]);
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(labels, true)
      .setAllowInvalid(false);
    cells.setDataValidation(rule.build());
  }
}

function protectHeaders(sheet: Sheet, { headerRow }: Tab, words: Words): void {
  const headers = sheet.getRange(headerRow, 1, 1, sheet.getLastColumn());
  headers.protect().setDescription(words.errors.guarded).setWarningOnly(true);
}

/** A new spreadsheet has one blank sheet; it goes once the ten tabs stand. */
function removeBlankSheet(file: Spreadsheet, tabs: readonly Tab[], words: Words): void {
  const ours = tabs.map(({ key }) => words.tabs[key].name);
  const blank = file
    .getSheets()
    .find(
      (sheet) => /^(Sheet|Trang tính) ?1$/.test(sheet.getName()) && !ours.includes(sheet.getName()),
    );
  if (blank && blank.getLastRow() === 0) file.deleteSheet(blank);
}
