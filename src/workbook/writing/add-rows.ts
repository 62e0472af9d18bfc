import { plainText } from '../../texts/safe-text';
import type { Cell, GridRow } from '../cells/cell';
import { formatLastWrite } from '../cells/last-write';
import { cellText } from '../cells/read-cell';
import { isBlankRow, mayRepeat, type Rows } from '../cells/read-rows';
import type { Columns, NewRow, RowOf, Tab } from '../cells/tab';
import { newRowCells, rewrittenCells } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { MOST_INSERTED, matchingRows } from '../reading/find-rows';
import { readTab } from '../reading/office';
import { mendColumns, rowWithCells } from './moved-columns';
import { currentCells, idAt, idIn, newWriteName } from './row-ids';
import { type Check, unlessMoved, untilSettled } from './until-settled';

/**
 * Adds rows below the last one and flushes. If a person inserted rows meanwhile, so that the last ones were
 * overwritten, these are added again, as far as `read` has them. `unfinished` follows the stamps of the new rows.
 */
export function addRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly NewRow<Tab<C>>[],
  unfinished = '',
): void {
  beginRows(ports, tab, read, rows, unfinished)();
}

/**
 * Does not flush, so that the caller can write more before the returned check, which flushes. `read` is the whole tab,
 * its last rows, or nothing of it: then no row is added again, unless columns have moved.
 */
export function beginRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly NewRow<Tab<C>>[],
  unfinished = '',
): Check {
  if (rows.length === 0) return () => undefined;
  const name = tab.stamp === '' ? '' : newWriteName(ports);
  const stamped = rows.map((row) => {
    const id = String(idIn(tab, row as RowOf<Tab<C>>) ?? '');
    return name === '' ? row : { ...row, [tab.stamp]: formatLastWrite({ name, id }) + unfinished };
  });
  const cellsIn = ({ places, grid }: Rows<Tab<C>>) =>
    newRowCells(tab, stamped, { places, width: grid.headers.length }, ports.words());
  const added = cellsIn(read);
  let last = { headers: read.grid.headers, cells: added };
  // 0 if Google refused the rows
  let first = 0;
  const append = () => {
    first = 0;
    first = ports.writer.append(tab, last.cells);
  };
  unlessMoved(ports, tab, last.headers, append);
  const known = read.grid.rows.filter((row) => !isBlankRow(row, read.places)).slice(-MOST_INSERTED);
  const isAdded = first > 0;
  const wanted = [...known, ...added.map((cells, down): GridRow => ({ at: first + down, cells }))];
  const keys = wanted.map((row) => rowKey(tab, read, row));
  let hasCleared = false;
  const areInPlace = (): boolean => {
    if (known.length === 0) return true;
    if (hasCleared || !isAdded) return false;
    const written = wanted.map(({ at }) => at);
    const there = rowsBack(ports, tab, read, written);
    const byPlace = new Map(there.map((row) => [row.at, rowKey(tab, read, row)]));
    return wanted.every(({ at }, nth) => byPlace.get(at) === keys[nth]);
  };
  const left = (haveColumnsMoved: boolean) => {
    if (!haveColumnsMoved && areInPlace()) return null;
    const now = rowsNow(ports, tab, keys);
    const { headers } = now.grid;
    const placeOf = new Map(now.grid.rows.map((row) => [rowKey(tab, now, row), row.at]));
    const placesNow = keys.map((key) => placeOf.get(key) ?? 0);
    const missing = cellsIn(now).filter((_, nth) => placesNow[known.length + nth] === 0);
    const places = placesNow.slice(0, known.length);
    const lost = lostRows(known, places, first);
    if (hasCleared) putBack(ports, tab, { read, known, now });
    if (hasCleared || lost.length > 0)
      hasCleared = clearBeside(ports, tab, { read, added: cellsIn(now), now });
    const cells = [...lost.map((row) => underHeaders(row, read.grid.headers, headers)), ...missing];
    if (cells.length === 0) return hasCleared ? () => undefined : null;
    return () => {
      last = { headers, cells };
      unlessMoved(ports, tab, headers, append);
    };
  };
  const mend = (isMissing: boolean) =>
    mendColumns(ports, tab, {
      headers: last.headers,
      rows: last.cells.map((line) => ({
        isMeant: rowWithCells(tab, last.headers, line),
        cells: isMissing ? [] : line,
      })),
      places: last.headers.map((_, place) => place),
    });
  return () => untilSettled(ports, tab, { headers: () => last.headers, mend, left });
}

function rowsBack<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  { places, grid }: Rows<Tab<C>>,
  written: readonly number[],
): readonly GridRow[] {
  return mayRepeat(tab)
    ? ports.reader.readPlaces(tab, written, grid.headers.length)
    : currentCells(ports, tab, written, [places[tab.id] ?? 0]);
}

/** The rows with these ids; the whole tab if rows of it have no unique ids. */
function rowsNow<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  keys: readonly string[],
): Rows<Tab<C>> {
  return tab.stamp === ''
    ? readTab(ports, tab, ports.words())
    : matchingRows(ports, tab, tab.id, keys);
}

/**
 * The rows that new ones, appended from row `first` on, have overwritten. `places` has the present row number of each; 0 if
 * it is gone. If a person deleted it, the rows below moved up, or the new ones begin higher.
 */
function lostRows(known: readonly GridRow[], places: readonly number[], first: number): GridRow[] {
  const standing = places.filter((place) => place > 0);
  const isOrdered = standing.every((place, nth) => place > (standing[nth - 1] ?? 0));
  return known.filter(({ at }, nth) => {
    const below = places.findIndex((place, other) => other > nth && place > 0);
    const haveMovedUp = (places[below] ?? 0) < (known[below]?.at ?? 0);
    return places[nth] === 0 && at < first && !(isOrdered && haveMovedUp);
  });
}

/** Empties cells of overwritten rows that are beside the new ones. Returns whether there were any. */
function clearBeside<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  { read, added, now }: { read: Rows<Tab<C>>; added: readonly Cell[][]; now: Rows<Tab<C>> },
): boolean {
  const meant = new Map(added.map((cells) => [rowKey(tab, now, { at: 0, cells }), cells]));
  const width = now.grid.headers.length;
  if (read.grid.headers.length !== width) return false;
  const blocks = now.grid.rows.flatMap((row) => {
    const cells = meant.get(rowKey(tab, now, row));
    if (!cells || row.cells.every((cell, at) => cells[at] !== '' || cell === '')) return [];
    const first = 1 + cells.reduce<number>((last, cell, at) => (cell === '' ? last : at + 1), 0);
    const blank = new Array<Cell>(width - first + 1).fill('');
    return [{ row: row.at, column: first, cells: [blank] }];
  });
  ports.writer.write(tab, blocks);
  return blocks.length > 0;
}

/** Puts back what `clearBeside` has emptied in other rows, if people moved rows at that moment. */
function putBack<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  { read, known, now }: { read: Rows<Tab<C>>; known: readonly GridRow[]; now: Rows<Tab<C>> },
): void {
  const { headers } = now.grid;
  const earlier = new Map(known.map((row) => [rowKey(tab, read, row), row]));
  const blocks = now.grid.rows.flatMap((row) => {
    const before = earlier.get(rowKey(tab, now, row));
    return (before ? underHeaders(before, read.grid.headers, headers) : []).flatMap((cell, at) =>
      cell !== '' && row.cells[at] === '' ? [{ row: row.at, column: at + 1, cells: [[cell]] }] : [],
    );
  });
  ports.writer.write(tab, blocks);
}

/** The id of a row; all its cells in tabs where ids may repeat. */
export function rowKey<C extends Columns>(
  tab: Tab<C>,
  { places }: Rows<Tab<C>>,
  row: GridRow,
): string {
  if (!mayRepeat(tab)) return idAt(tab, { places }, row);
  const textOf = (key: string) => plainText(cellText(row.cells[places[key] ?? -1] ?? ''));
  return JSON.stringify(Object.keys(tab.columns).map(textOf));
}

/** The cells of a row as they were read, under headers that may have moved since. */
export function underHeaders(
  row: GridRow,
  before: readonly string[],
  now: readonly string[],
): Cell[] {
  const cells = rewrittenCells(row);
  return now.map((header, at) => cells[header === '' ? at : before.indexOf(header)] ?? '');
}
