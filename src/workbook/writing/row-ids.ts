import { readText } from '../../texts/safe-text';
import type { Cell, GridRow } from '../cells/cell';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { Needs } from '../ports';

export function idIn<C extends Columns>(tab: Tab<C>, row: RowOf<Tab<C>>): unknown {
  return row[tab.id as keyof typeof row];
}

/** A name for a write, greater than those of earlier writes. Begins with the moment. */
export function newWriteName({ clock, writer }: Needs<'clock' | 'writer'>): string {
  return `${clock.now()}.${writer.nextWriteMark()}`;
}

/** True if `rows` have the ids that `read` has at their row numbers. Uses only the id cells of `rows`. */
export function areInPlace<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly GridRow[],
): boolean {
  const known = new Map(read.grid.rows.map((row) => [row.at, idAt(tab, read, row)]));
  return rows.every((row) => known.get(row.at) === idAt(tab, read, row));
}

/** Reads one call per column. `columns` are positions from 0; the other cells of the returned rows are missing. */
export function currentCells(
  { reader }: Needs<'reader'>,
  tab: Tab,
  places: readonly number[],
  columns: readonly number[],
): GridRow[] {
  const byPlace = new Map(places.map((at) => [at, [] as Cell[]]));
  for (const column of columns)
    for (const { at, cells } of reader.readPlaces(tab, places, 1, column + 1)) {
      const line = byPlace.get(at);
      if (line) line[column] = cells[0] ?? '';
    }
  return [...byPlace].flatMap(([at, cells]) => (cells.length > 0 ? [{ at, cells }] : []));
}

export function idAt<C extends Columns>(
  tab: Tab<C>,
  { places }: Pick<Rows<Tab<C>>, 'places'>,
  { cells }: GridRow,
): string {
  return readText(cellText(cells[places[tab.id] ?? 0] ?? ''));
}
