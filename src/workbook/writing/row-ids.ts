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
  const known = idsByPlace(tab, read);
  return rows.every((row) => known.get(row.at) === idAt(tab, read, row));
}

/** Reads with one call. The returned rows have no other cells than the id. */
export function currentIds<C extends Columns>(
  ports: Needs<'reader'>,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  places: readonly number[],
): GridRow[] {
  const place = read.places[tab.id] ?? 0;
  return wanted(places, ports.reader.readPlaces(tab, stretchOver(places), 1, place + 1)).map(
    ({ at, cells: [id = ''] }) => ({ at, cells: [...new Array<Cell>(place), id] }),
  );
}

/** Rows to read per requested row, up to which one large read is preferred to several calls. */
const MOST_BETWEEN = 500;

/** `places` are row numbers. */
export function currentRows<C extends Columns>(
  ports: Needs<'reader'>,
  tab: Tab<C>,
  places: readonly number[],
  width: number,
): GridRow[] {
  const stretch = stretchOver(places);
  const isFew = stretch.length <= places.length * MOST_BETWEEN;
  const rows = ports.reader.readPlaces(tab, isFew ? stretch : places, width);
  return wanted(places, rows);
}

function stretchOver(places: readonly number[]): number[] {
  const [first = 0, last = -1] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function wanted(places: readonly number[], rows: readonly GridRow[]): GridRow[] {
  const among = new Set(places);
  return rows.filter(({ at }) => among.has(at));
}

export function idsByPlace<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
): Map<number, string> {
  return new Map(read.grid.rows.map((row) => [row.at, idAt(tab, read, row)]));
}

export function idAt<C extends Columns>(
  tab: Tab<C>,
  { places }: Rows<Tab<C>>,
  { cells }: GridRow,
): string {
  return readText(cellText(cells[places[tab.id] ?? 0] ?? ''));
}
