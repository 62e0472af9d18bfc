import { a1Of } from '../../../services/spreadsheet/book/a1';
import type { CellsOf } from '../../../services/spreadsheet/book/box';

/** Names of the tabs by their ids, for what points to cells of other tabs. */
export type TabNames = ReadonlyMap<number, string>;

/** Cells with their tab's name, as o-spreadsheet reads them: `'Đơn vị'!A2:A60`. */
export function rangeText({ tab, box }: CellsOf, names: TabNames): string {
  const name = (names.get(tab) ?? '').replaceAll("'", "''");
  return `'${name}'!${a1Of(box)}`;
}
