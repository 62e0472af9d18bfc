import { type Book, ownRow, styleAt } from '../book/book';
import type { CellsOf } from '../book/box';
import { type Style, type StyleFields, withField } from '../book/style';
import { checkInside, tabToChange } from '../book/tab-to-change';

/** Changes one field of the style of each cell of a box; `valueAt` gives the field's new value. */
export function writeStyle<K extends keyof StyleFields>(
  book: Book,
  cells: CellsOf,
  field: K,
  valueAt: (row: number, column: number) => StyleFields[K],
): void {
  changeStyles(book, cells, (style, i, j) => withField(style, field, valueAt(i, j)));
}

/** Gives each cell of a box the style that `change` makes of its present one. */
export function changeStyles(
  book: Book,
  { tab: id, box }: CellsOf,
  change: (style: Style, row: number, column: number) => Style,
): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  for (let i = 0; i < box.rows; i += 1) {
    let row = tab.rows[box.row - 1 + i];
    for (let j = 0; j < box.columns; j += 1) {
      const style = styleAt(row, box.column + j);
      const next = change(style, i, j);
      if (next === style) continue;
      row = ownRow(tab, box.row + i);
      row.styles[box.column + j - 1] = next;
    }
  }
}
