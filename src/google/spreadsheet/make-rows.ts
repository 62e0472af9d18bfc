import type { TabSheet } from './tab-sheet';

/** Extra rows added when a tab is full. */
const SPARE_ROWS = 200;

/**
 * Makes sure that `rows` rows exist from row `first` on; `false` if they did before. If the last row of the sheet
 * is free, new rows are inserted before it, so that ranges over all rows, such as a filter, include them.
 */
export function makeRows(opened: TabSheet, first: number, rows: number): boolean {
  const { sheet } = opened;
  const last = opened.rows();
  const missing = first + rows - 1 - last;
  if (missing <= 0) return false;
  if (first <= last) sheet.insertRowsBefore(last, missing + SPARE_ROWS);
  else sheet.insertRowsAfter(last, missing + SPARE_ROWS);
  opened.forgetSize();
  return true;
}
