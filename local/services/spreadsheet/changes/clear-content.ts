import { type Book, ownRow } from '../book/book';
import type { CellsOf } from '../book/box';
import { checkInside, tabToChange } from '../book/tab-to-change';

/** Empties the cells of a box. Formats, notes and validation stay. */
export function clearContent(book: Book, { tab: id, box }: CellsOf): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  const last = Math.min(box.row + box.rows - 1, tab.rows.length);
  for (let number = box.row; number <= last; number += 1) {
    if (!tab.rows[number - 1]) continue;
    const row = ownRow(tab, number);
    const end = Math.min(box.column + box.columns - 1, Math.max(row.values.length, tab.maxColumns));
    for (let column = box.column; column <= end; column += 1) {
      if (column <= row.values.length) row.values[column - 1] = undefined;
      row.formulas?.delete(column);
    }
  }
}
