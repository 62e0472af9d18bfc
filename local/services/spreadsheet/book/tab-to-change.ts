import { googleError } from '../../errors/google-error';
import { type Book, ownTab, type Tab } from './book';
import type { Box } from './box';

export function tabToChange(book: Book, id: number): Tab {
  const tab = ownTab(book, id);
  if (!tab) throw googleError(`Sheet ${id} not found`);
  return tab;
}

/** Throws if the box reaches beyond the sheet, which can happen after rows or columns were deleted. */
export function checkInside(tab: Tab, box: Box): void {
  if (box.row + box.rows - 1 > tab.maxRows || box.column + box.columns - 1 > tab.maxColumns) {
    throw googleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
