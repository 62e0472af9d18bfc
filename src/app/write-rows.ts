import type { Rows } from '../sheets/read-rows';
import type { Columns, RowOf, Tab } from '../sheets/tab';
import { type Change, changedBlocks, newRowCells } from '../sheets/write-cells';
import type { Ports } from './ports';

/** Adds rows below a tab that was read, with one write. */
export function addRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  { places, grid }: Pick<Rows<Tab<C>>, 'places' | 'grid'>,
  rows: readonly RowOf<Tab<C>>[],
): void {
  const shape = { places, width: grid.headers.length };
  ports.workbook.append(tab, newRowCells(tab, rows, shape, ports.words()));
}

/** Changes rows of a tab that was read, by their place, with as few writes as there are rectangles. */
export function changeRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: ReadonlyMap<number, Change<C>>,
): void {
  ports.workbook.write(tab, changedBlocks(tab, read, changes, ports.words()));
}
