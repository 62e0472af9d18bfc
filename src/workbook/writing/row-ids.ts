import type { GridRow } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';

/** Gives the id of a row that was read. */
export function idIn<C extends Columns>(tab: Tab<C>, row: RowOf<Tab<C>>): unknown {
  return row[tab.id as keyof typeof row];
}

/** Tells whether rows still hold the ids that were read in their place. */
export function areInPlace<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly GridRow[],
): boolean {
  const known = idsByPlace(tab, read);
  return rows.every((row) => known.get(row.at) === idAt(tab, read, row));
}

/** Gives the ids of rows that were read, by their place. */
export function idsByPlace<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
): Map<number, string> {
  return new Map(read.grid.rows.map((row) => [row.at, idAt(tab, read, row)]));
}

/** Reads the id of a row, as people see it; '' when it has none. */
export function idAt<C extends Columns>(
  tab: Tab<C>,
  { places }: Rows<Tab<C>>,
  { cells }: GridRow,
): string {
  return cellText(cells[places[tab.id] ?? 0] ?? '').trim();
}
