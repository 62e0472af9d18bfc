import { googleError } from '../../errors/google-error';
import type { Book, Tab } from '../book/book';
import { afterDelete, afterInsert, type Box, lastColumn } from '../book/box';
import type { FilterRecord } from '../book/filter-record';
import { tabToChange } from '../book/tab-to-change';
import { checkStretch, eachRow, refit, refitGroups, shiftKeys } from './rows-and-columns';

/** Columns that move: the first, how many, and before which column they go, as they stand before. */
export interface ColumnMove {
  readonly at: number;
  readonly count: number;
  readonly before: number;
}

/**
 * Moves whole columns with all that they hold. What lies over moved columns alone goes along; of what lies over others
 * too they leave the edge or the midst, and they join what they come to stand in the midst of. References in formulas stay
 * as written; frozen columns stay as many.
 */
export function moveColumns(book: Book, id: number, move: ColumnMove): void {
  const tab = tabToChange(book, id);
  const { at, count, before } = move;
  checkStretch(tab, 'columns', at, count);
  checkStretch(tab, 'columns', before - 1 || 1, 1);
  if (before >= at && before <= at + count) return;
  checkMerges(tab, move);
  const order = orderAfter(tab.maxColumns, move);
  const placeOf = new Map(order.map((from, to) => [from, to + 1]));
  const newPlace = (column: number) => placeOf.get(column) ?? column;
  const ordered = <T>(list: readonly T[]) => order.map((from) => list[from - 1] as T);
  eachRow(tab, (row) => {
    row.values = ordered(row.values);
    row.styles = ordered(row.styles);
    shiftKeys(row, newPlace);
  });
  tab.columns = ordered(tab.columns);
  const fit = (box: Box) => fitted(box, move, newPlace);
  const { filter } = tab;
  refit(book, tab, fit);
  refitGroups(tab, fit);
  if (filter && tab.filter) tab.filter = movedFilter(filter, tab.filter.box, newPlace);
}

/** The columns as they stood, in their new order. */
function orderAfter(width: number, { at, count, before }: ColumnMove): number[] {
  const all = Array.from({ length: width }, (_, i) => i + 1);
  const moved = all.splice(at - 1, count);
  all.splice((before > at ? before - count : before) - 1, 0, ...moved);
  return all;
}

function fitted(box: Box, move: ColumnMove, newPlace: (column: number) => number): Box | null {
  const { at, count, before } = move;
  if (box.column >= at && lastColumn(box) < at + count) {
    return { ...box, column: newPlace(box.column) };
  }
  const left = afterDelete(box, 'columns', at, count);
  const target = before > at ? before - count : before;
  return left && afterInsert(left, 'columns', target, count);
}

/** What a column hides goes along with it. */
function movedFilter(
  { box: was, hidden }: FilterRecord,
  box: Box,
  newPlace: (column: number) => number,
): FilterRecord {
  const moved = Object.entries(hidden).flatMap(([column, texts]) => {
    const place = newPlace(was.column + Number(column) - 1);
    const isIn = place >= box.column && place <= lastColumn(box);
    return isIn ? [[place - box.column + 1, texts] as const] : [];
  });
  return { box, hidden: Object.fromEntries(moved) };
}

/** A merge is moved whole, and nothing moves into its midst; the text is ours. */
function checkMerges(tab: Tab, { at, count, before }: ColumnMove): void {
  const isCut = ({ column, columns }: Box) =>
    [at, at + count, before].some((edge) => edge > column && edge < column + columns);
  if (tab.merges.some(isCut)) throw googleError('Columns with merged cells cannot be moved apart.');
}
