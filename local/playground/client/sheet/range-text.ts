import { a1Of } from '../../../services/spreadsheet/book/a1';
import type { CellsOf } from '../../../services/spreadsheet/book/box';

export type TabNames = ReadonlyMap<number, string>;

/** A range with its tab's name in o-spreadsheet's notation, such as `'Đơn vị'!A2:A60`. */
export function rangeText({ tab, box }: CellsOf, names: TabNames): string {
  const name = (names.get(tab) ?? '').replaceAll("'", "''");
  return `'${name}'!${a1Of(box)}`;
}
