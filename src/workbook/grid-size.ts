import type { Tab } from './cells/tab';
import { SUMMARY_WIDTHS } from './tabs/summary-sheet';

/**
 * Most cells of a spreadsheet. All cells of the grid count, blank ones too.
 * @see https://support.google.com/drive/answer/37603
 */
export const MOST_CELLS = 10_000_000;

/**
 * From this number of cells on, people are told to archive. Time sets no earlier limit: the longest act, closing a
 * period for 20,000 units and three dispatches, takes 252 of the 360 seconds that Google gives, and in the others a run
 * could read 8.7 million more cells (0.0124 ms each, docs/measured.md).
 */
export const MANY_CELLS = 8_000_000;

/** Thrown if a write would need more cells than `MOST_CELLS`. Its message is for people. */
export class FileFull extends Error {}

/** Blank columns at the right of a tab that the add-on makes. Rows stay as many as Google gives. */
export const SPARE_COLUMNS = 2;

/** Number of columns of a tab that the add-on makes. Tổng hợp has a hidden column after those with a width. */
export function gridColumns({ key, columns }: Tab): number {
  const used = key === 'summary' ? SUMMARY_WIDTHS.length + 1 : Object.keys(columns).length;
  return used + SPARE_COLUMNS;
}
