import { type Book, styleAt, type Tab } from '../book/book';
import type { FilterRecord } from '../book/filter-record';
import { displayOf } from '../cells/display';
import { coercionContextOf } from '../handles/file-context';

/** True if the filter of the tab hides the row. The header row is never hidden. */
export function isFilteredOut(book: Book, tab: Tab, row: number): boolean {
  const { filter } = tab;
  if (!filter || row <= filter.box.row || row >= filter.box.row + filter.box.rows) return false;
  const { rules } = coercionContextOf(book, 0);
  return Object.entries(filter.hidden).some(([column, texts]) => {
    const at = filter.box.column + Number(column) - 1;
    const cells = tab.rows[row - 1];
    const text = displayOf(cells?.values[at - 1], styleAt(cells, at).numberFormat, rules);
    return texts.includes(text);
  });
}

/** `column` counts from 1 within the filter. An empty list shows all rows. */
export function withHidden(
  filter: FilterRecord,
  column: number,
  texts: readonly string[],
): FilterRecord {
  const { [column]: _before, ...others } = filter.hidden;
  return { ...filter, hidden: texts.length > 0 ? { ...others, [column]: texts } : others };
}
