type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are added when a tab is full, besides those that are needed. */
const SPARE_ROWS = 200;

/** Adds rows at the end of a sheet that has fewer than so many. */
export function makeRows(sheet: Sheet, rows: number): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE_ROWS);
}
