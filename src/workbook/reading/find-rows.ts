import { readText } from '../../texts/safe-text';
import { findColumns } from '../cells/find-columns';
import { cellText } from '../cells/read-cell';
import { type Placed, type Rows, readRows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
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

/** A row with its neighbours, which can be restored if people move rows at the moment of a write. */
export interface FoundRow<T extends Tab> {
  /** Missing if no row has the id. */
  readonly row: Placed<RowOf<T>> | undefined;
  readonly read: Rows<T>;
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
): FoundRow<Tab<C>> {
  const isFar = hint > tab.headerRow && !isNear(tab, hint);
  const seen = isFar ? rowIn(ports, tab, id, hint) : firstRow(ports, tab, id, hint);
  return seen ?? searchRow(ports, tab, id);
}

/**
 * The first row with this id if it is in row `hint` or above; `null` if it is not there or these are too many rows
 * for one call.
 */
export function firstRow<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  hint: number,
): FoundRow<Tab<C>> | null {
  return hint > tab.headerRow && isNear(tab, hint) ? rowIn(ports, tab, id, hint) : null;
}

export function searchRow<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
): FoundRow<Tab<C>> {
  const { headers, rows } = ports.reader.scan(tab, [tab.id]);
  const isIt = (at: number) => rows[at]?.texts[0] === id;
  const near = rows.filter((_, at) => isIt(at - 1) || isIt(at) || isIt(at + 1));
  const read = rowsAt(ports, tab, { headers, places: near.map(({ at }) => at) });
  return { row: read.rows.find(({ row }) => idIn(tab, row) === id), read };
}

function isNear({ headerRow, columns }: Tab, row: number): boolean {
  return (row - headerRow) * Object.keys(columns).length <= CELLS_AT_ONCE;
}

/**
 * Reads row `hint`, where they are few all rows above it, and one more. `null` if no usable one of them has the id.
 */
function rowIn<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  hint: number,
): FoundRow<Tab<C>> | null {
  const first = isNear(tab, hint) ? tab.headerRow + 1 : hint - 1;
  const { headers, rows } = ports.reader.readStretch(tab, first, hint + 1);
  const place = findColumns(tab, headers, ports.words())[tab.id] ?? 0;
  const at = rows.find(({ cells }) => readText(cellText(cells[place] ?? '')) === id)?.at ?? 0;
  const beside = rows.filter((row) => Math.abs(row.at - at) <= 1);
  const read = readRows(tab, { headers, rows: beside, isPart: true }, ports.words());
  const row = read.rows.find((one) => idIn(tab, one.row) === id);
  return row ? { row, read } : null;
}

function idIn(tab: Tab, row: object): unknown {
  return row[tab.id as keyof typeof row];
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
