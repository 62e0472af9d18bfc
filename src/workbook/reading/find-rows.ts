import { readText } from '../../texts/safe-text';
import type { GridRow } from '../cells/cell';
import { findColumns, placesIn } from '../cells/find-columns';
import { hasMovedColumns } from '../cells/moved-headers';
import { cellText } from '../cells/read-cell';
import { type Placed, type Rows, readRows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { Needs, ReadPorts } from '../ports';

/** Reading this many cells takes as long as a separate call. */
export const CELLS_AT_ONCE = 16_000;

/** Reads the rows whose value in the text column `key` is one of `values`, wherever people move them meanwhile. */
export function matchingRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  key: keyof C & string,
  values: Iterable<string>,
): Rows<Tab<C>> {
  const wanted = new Set(values);
  if (wanted.size > 0)
    return wantedRows(ports, tab, { keys: [key], isWanted: ([text = '']) => wanted.has(text) });
  const { headers } = ports.reader.scan(tab, []);
  return rowsAt(ports, tab, { headers, places: [] });
}

/**
 * Reads rows by more than one call, and again while people have moved columns since the headers were read: the cells
 * would be taken for those of other columns.
 */
export function underOneHeader<C extends Columns>(
  { reader }: ReadPorts,
  tab: Tab<C>,
  read: () => Rows<Tab<C>>,
): Rows<Tab<C>> {
  for (;;) {
    const found = read();
    if (!hasMovedColumns(tab, found.grid.headers, reader.scan(tab, []).headers)) return found;
  }
}

/** Which rows are read, by their texts in some columns. */
interface Wanted {
  readonly keys: readonly string[];
  readonly isWanted: (texts: readonly string[]) => boolean;
  /**
   * How many of the tab's last rows are in `grid` besides. If given, the rows stand for the whole tab: rows can be
   * appended below them, and columns are checked as if there were no others.
   */
  readonly last?: number;
}

/** `rows` are the wanted ones. `grid` has the texts of all others. */
export function wantedRows<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  wanted: Wanted,
): Rows<Tab<C>> {
  return underOneHeader(ports, tab, () => wantedRowsOnce(ports, tab, wanted));
}

function wantedRowsOnce<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  { keys, isWanted, last = 0 }: Wanted,
): Rows<Tab<C>> {
  const grid = ports.reader.readMatching(tab, keys, isWanted, last);
  const words = ports.words();
  const places = placesIn(tab, grid, words);
  const textsOf = ({ cells }: GridRow) =>
    keys.map((key) => readText(cellText(cells[places[key] ?? 0] ?? '')));
  const rows = grid.rows.filter((row) => isWanted(textsOf(row)));
  const isPart = grid.isPart === true && last === 0;
  return { ...readRows(tab, { ...grid, rows, isPart }, words), grid };
}

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
  const read = matchingRows(ports, tab, tab.id, [id]);
  return { row: read.rows[0], read };
}

function isNear({ headerRow, columns }: Tab, row: number): boolean {
  return (row - headerRow) * Object.keys(columns).length <= CELLS_AT_ONCE;
}

/** Reads row `hint`, and where they are few all rows above it. `null` if no usable one of them has the id. */
function rowIn<C extends Columns>(
  ports: ReadPorts,
  tab: Tab<C>,
  id: string,
  hint: number,
): FoundRow<Tab<C>> | null {
  const first = isNear(tab, hint) ? tab.headerRow + 1 : hint;
  const { headers, rows } = ports.reader.readStretch(tab, first, hint);
  const place = findColumns(tab, headers, ports.words())[tab.id] ?? 0;
  const own = rows.find(({ cells }) => readText(cellText(cells[place] ?? '')) === id);
  const grid = { headers, rows: own ? [own] : [], isPart: true };
  const read = readRows(tab, grid, ports.words());
  const [row] = read.rows;
  return row ? { row, read } : null;
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

/**
 * Most rows that a person inserts in the moment in which rows are appended: as many of the last rows are read, to be
 * put back if the append overwrites them.
 */
export const MOST_INSERTED = 20;

/** The last rows of a tab, below which rows are appended. */
export function lastRowsOf<C extends Columns>(
  ports: Needs<'reader' | 'rawTabs' | 'words'>,
  tab: Tab<C>,
): Rows<Tab<C>> {
  const last = ports.rawTabs.rows(tab) ?? 0;
  const first = Math.max(tab.headerRow + 1, last - MOST_INSERTED + 1);
  if (last < first) return rowsAt(ports, tab, { headers: ports.reader.headers(tab), places: [] });
  const { headers, rows } = ports.reader.readStretch(tab, first, last);
  return readRows(tab, { headers, rows, isPart: true }, ports.words());
}
