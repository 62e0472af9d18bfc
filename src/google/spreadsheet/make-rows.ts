type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that are added when a tab is full, besides those that are needed. */
const SPARE_ROWS = 200;

/**
 * Makes room for rows from a place on. Rows are inserted before the last one while that is free, so that what lies over all
 * rows, such as a filter, lies over the new ones too.
 */
export function makeRows(sheet: Sheet, first: number, rows: number): void {
  const last = sheet.getMaxRows();
  const missing = first + rows - 1 - last;
  if (missing <= 0) return;
  if (first <= last) sheet.insertRowsBefore(last, missing + SPARE_ROWS);
  else sheet.insertRowsAfter(last, missing + SPARE_ROWS);
}
