import type { Book } from '../book/book';
import type { CellsOf } from '../book/box';
import { checkInside, tabToChange } from '../book/tab-to-change';
import type { CellValue } from '../cells/cell-value';
import { type LooseCell, putCells, takeCells } from './moved-cells';

export interface SortBy {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a box. The ascending order is numbers, texts, booleans; empty cells are always last.
 * Content, notes and styles move, validation stays.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#sort(Object)
 */
export function sortRows(book: Book, { tab: id, box }: CellsOf, by: readonly SortBy[]): void {
  const tab = tabToChange(book, id);
  checkInside(tab, box);
  const texts = new Intl.Collator(book.locale.replace('_', '-'));
  const rows = takeCells(tab, box);
  rows.sort((a, b) => {
    for (const { column, ascending } of by) {
      const at = column - box.column;
      const result = compare(a[at], b[at], { texts, ascending });
      if (result !== 0) return result;
    }
    return 0;
  });
  putCells(tab, box, rows);
}

function compare(
  first: LooseCell | undefined,
  second: LooseCell | undefined,
  { texts, ascending }: { texts: Intl.Collator; ascending: boolean },
): number {
  const [a, b] = [first?.value, second?.value];
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === LAST || rankB === LAST) return rankA - rankB;
  const result = rankA === rankB ? compareAlike(a, b, texts) : rankA - rankB;
  return ascending ? result : -result;
}

const LAST = 3;

function rank(value: CellValue): number {
  if (value === undefined || value === '') return LAST;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareAlike(a: CellValue, b: CellValue, texts: Intl.Collator): number {
  return typeof a === 'string' ? texts.compare(a, String(b)) : Number(a) - Number(b);
}
