import { type Book, ownRow, type Row, styleAt } from '../book/book';
import type { CellsOf } from '../book/box';
import { type Style, type StyleFields, withField } from '../book/style';
import { checkInside, tabToChange } from '../book/tab-to-change';

interface Step<K extends keyof StyleFields> {
  from: Style;
  value: StyleFields[K];
  next: Style;
}

/** Sets one style field of each cell of a box. `valueAt` gets row and column from 0 within the box. */
export function writeStyle<K extends keyof StyleFields>(
  book: Book,
  cells: CellsOf,
  field: K,
  valueAt: (row: number, column: number) => StyleFields[K],
): void {
  // Cells in a column are mostly alike, so the result for the cell above is reused.
  const above: Step<K>[] = [];
  changeStyles(book, cells, (style, i, j) => {
    const value = valueAt(i, j);
    const step = above[j];
    if (step && step.from === style && step.value === value) return step.next;
    const next = withField(style, field, value);
    above[j] = { from: style, value, next };
    return next;
  });
}

/** `change` gets row and column from 0 within the box. */
export function changeStyles(
  book: Book,
  { tab: id, box }: CellsOf,
  change: (style: Style, row: number, column: number) => Style,
): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  for (let i = 0; i < box.rows; i += 1) {
    let row = tab.rows[box.row - 1 + i];
    let owned = false;
    for (let j = 0; j < box.columns; j += 1) {
      const style = styleAt(row, box.column + j);
      const next = change(style, i, j);
      if (next === style) continue;
      if (!owned) row = ownRow(tab, box.row + i);
      owned = true;
      (row as Row).styles[box.column + j - 1] = next;
    }
  }
}
