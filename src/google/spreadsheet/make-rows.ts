import type { Words } from '../../words/words';
import { growing } from './cell-count';
import type { TabSheet } from './tab-sheet';

/** Extra rows added when a tab is full. */
const SPARE_ROWS = 200;

/**
 * Makes sure that `rows` rows exist from row `first` on, and a blank one below them: before it, new rows are inserted,
 * so that ranges over all rows, such as a filter, include them. Asks for the size only if the sheet ends above the blank
 * one. Throws `FileFull`.
 */
export function makeRows(opened: TabSheet, first: number, rows: number, words: Words): void {
  const { sheet } = opened;
  if (!endsAbove(opened, first + rows)) return;
  const last = opened.rows();
  const missing = first + rows - last + SPARE_ROWS;
  const cells = () => missing * opened.columns();
  growing(
    () => sheet.getParent(),
    cells,
    words,
    () => {
      if (first <= last) sheet.insertRowsBefore(last, missing);
      else sheet.insertRowsAfter(last, missing);
    },
  );
  opened.forgetSize();
}

/** Like `makeRows`, for rows that a later write of this run appends. Returns true if rows were inserted. */
export function makeRoom(opened: TabSheet, first: number, rows: number, words: Words): boolean {
  if (!endsAbove(opened, first + rows)) return false;
  makeRows(opened, opened.sheet.getLastRow() + 1, rows, words);
  return true;
}

/**
 * True if the sheet has no such row: Google refuses a range there.
 * @see https://github.com/diegomanuel/binance-to-google-sheets/issues/19
 */
function endsAbove(opened: TabSheet, row: number): boolean {
  try {
    opened.sheet.getRange(row, 1);
    return false;
  } catch (error) {
    opened.forgetSize();
    if (opened.rows() >= row) throw error;
    return true;
  }
}
