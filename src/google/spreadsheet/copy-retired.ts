import { safeText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import { runsOf } from '../../workbook/cells/runs-of';
import { makeRows } from './make-rows';
import { tabSheet } from './tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface RetiredRows {
  readonly headerRow: number;
  readonly rows: readonly number[];
  readonly name: string;
}

/** Copies rows as texts into the sheet `name`, the last one of the file. Leaves out lines that it has already. */
export function copyRetired(
  file: Spreadsheet,
  sheet: Sheet,
  { headerRow, rows, name }: RetiredRows,
  words: Words,
): void {
  const width = sheet.getLastColumn();
  const shown = runsOf([headerRow, ...rows]).flatMap((run) =>
    sheet.getRange(run[0] ?? headerRow, 1, run.length, width).getDisplayValues(),
  );
  const found = file.getSheetByName(name);
  const target = found ?? file.insertSheet(name, file.getNumSheets());
  const last = target.getLastRow();
  const lines =
    last === 0 ? [] : target.getRange(1, 1, last, target.getLastColumn()).getDisplayValues();
  const known = new Set(lines.map(textsOf));
  const due = shown.filter((line) => !known.has(textsOf(line)));
  if (due.length === 0) return;
  const opened = tabSheet(target);
  makeRows(opened, last + 1, due.length, words);
  opened.ensureColumns(width);
  const cells = target.getRange(last + 1, 1, due.length, width);
  cells
    .setNumberFormat('@')
    .setWrap(true)
    .setValues(due.map((line) => line.map(safeText)));
  if (found) return;
  target.setFrozenRows(1);
  for (let column = 1; column <= width; column += 1)
    target.setColumnWidth(column, sheet.getColumnWidth(column));
}

/** Renames the sheet `old.tab` if its first row has the header. False if there is none, or if `to` exists. */
export function renameTab(
  file: Spreadsheet,
  old: { readonly tab: string; readonly header: string },
  to: string,
): boolean {
  const sheet = file.getSheetByName(old.tab);
  if (!sheet || file.getSheetByName(to)) return false;
  const width = sheet.getLastColumn();
  const [headers = []] = width > 0 ? sheet.getRange(1, 1, 1, width).getDisplayValues() : [];
  if (!headers.includes(old.header)) return false;
  sheet.setName(to);
  return true;
}

/** Without the empty cells at its end, because two sheets may differ in width. */
function textsOf(line: readonly string[]): string {
  return JSON.stringify(line).replace(/(,"")+\]$/, ']');
}
