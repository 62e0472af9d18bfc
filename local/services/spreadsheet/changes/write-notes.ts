import { type Book, ownRow } from '../book/book';
import type { CellsOf } from '../book/box';
import { checkInside, tabToChange } from '../book/tab-to-change';

/** `''` removes a note. */
export function writeNotes(
  book: Book,
  { tab: id, box }: CellsOf,
  noteAt: (row: number, column: number) => string,
): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  for (let i = 0; i < box.rows; i += 1) {
    for (let j = 0; j < box.columns; j += 1) {
      const note = noteAt(i, j);
      if (!note && !tab.rows[box.row - 1 + i]?.notes) continue;
      const row = ownRow(tab, box.row + i);
      row.notes ??= new Map();
      if (note) row.notes.set(box.column + j, note);
      else row.notes.delete(box.column + j);
    }
  }
}
