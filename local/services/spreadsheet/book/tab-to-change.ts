import { googleError } from '../../errors/google-error';
import { type Book, ownTab, type Tab } from './book';
import type { Box } from './box';

/** Tab of the book that may be changed; refuses one that has been deleted meanwhile. */
export function tabToChange(book: Book, id: number): Tab {
  const tab = ownTab(book, id);
  if (!tab) throw googleError(`Sheet ${id} not found`);
  return tab;
}

/** Refuses a box that reaches beyond the sheet, as it may when others have deleted rows. */
export function checkInside(tab: Tab, box: Box): void {
  if (box.row + box.rows - 1 > tab.maxRows || box.column + box.columns - 1 > tab.maxColumns) {
    throw googleError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
