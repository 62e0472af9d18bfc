import type { TabSheet } from './tab-sheet';

/** Extra rows added when a tab is full. */
const SPARE_ROWS = 200;

/**
 * Makes sure that `rows` rows exist from row `first` on, and a blank one below them: before it, new rows are inserted,
 * so that ranges over all rows, such as a filter, include them. Asks for the size only if Google refuses the blank one.
 * @see https://github.com/diegomanuel/binance-to-google-sheets/issues/19
 */
export function makeRows(opened: TabSheet, first: number, rows: number): void {
  const { sheet } = opened;
  const below = first + rows;
  try {
    sheet.getRange(below, 1);
  } catch (error) {
    opened.forgetSize();
    const last = opened.rows();
    if (last >= below) throw error;
    const missing = below - last + SPARE_ROWS;
    if (first <= last) sheet.insertRowsBefore(last, missing);
    else sheet.insertRowsAfter(last, missing);
    opened.forgetSize();
  }
}
