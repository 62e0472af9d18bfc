import { readText } from '../../texts/safe-text';
import { findColumns } from '../cells/find-columns';
import { cellText } from '../cells/read-cell';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';

/** Reading this many cells takes as long as a separate call. */
export const CELLS_AT_ONCE = 16_000;

export function findRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  key: keyof C & string,
  values: readonly string[],
): Rows<Tab<C>> {
  const { headers, rows } = ports.reader.scan(tab, [key]);
  const wanted = new Set(values);
  const places = rows.flatMap(({ at, texts }) => (wanted.has(texts[0] ?? '') ? [at] : []));
  return rowsAt(ports, tab, { headers, places });
}

/**
 * Finds the row with this id. `hint` is the row number in which it was seen before, or 0. If it has moved down or
 * was not seen, its column is searched. In a long tab only the row `hint` is read, so if staff have copied a row,
 * the one that was seen is found, which need not be the first.
 */
export function findRow<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  hint: number,
): Rows<Tab<C>> {
  const isFar = hint > tab.headerRow && !isNear(tab, hint);
  const seen = isFar ? rowIn(ports, tab, id, [hint, hint]) : firstRow(ports, tab, id, hint);
  return seen ?? findRows(ports, tab, tab.id, [id]);
}

/**
 * The first row with this id, as `findRows` gives it, if it is in row `hint` or above; `null` if it is not there or
 * these are too many rows for one call.
 */
export function firstRow<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  hint: number,
): Rows<Tab<C>> | null {
  const first = tab.headerRow + 1;
  return hint >= first && isNear(tab, hint) ? rowIn(ports, tab, id, [first, hint]) : null;
}

function isNear({ headerRow, columns }: Tab, row: number): boolean {
  return (row - headerRow) * Object.keys(columns).length <= CELLS_AT_ONCE;
}

/** `null` if none of these rows has the id, or those that have it are not usable. */
function rowIn<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  [first, last]: readonly [number, number],
): Rows<Tab<C>> | null {
  const grid = ports.reader.readStretch(tab, first, last);
  if (!grid) return null;
  const place = findColumns(tab, grid.headers, ports.words())[tab.id] ?? 0;
  const rows = grid.rows.filter(({ cells }) => readText(cellText(cells[place] ?? '')) === id);
  const read = readRows(tab, { headers: grid.headers, rows, isPart: true }, ports.words());
  return read.rows.length > 0 ? read : null;
}

/** `places` are row numbers. */
export function rowsAt<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  { headers, places }: { headers: readonly string[]; places: readonly number[] },
): Rows<Tab<C>> {
  const rows = ports.reader.readPlaces(tab, places, headers.length);
  return readRows(tab, { headers, rows, isPart: true }, ports.words());
}

export function lastRowOf<C extends Columns>(
  ports: Needs<'reader' | 'rawTabs' | 'words'>,
  tab: Tab<C>,
): Rows<Tab<C>> {
  const at = ports.rawTabs.rows(tab) ?? 0;
  const headers = ports.reader.headers(tab);
  return rowsAt(ports, tab, { headers, places: at > tab.headerRow ? [at] : [] });
}
