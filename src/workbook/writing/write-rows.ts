import { type CellBlock, type GridRow, rowNumbersOf } from '../cells/cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import { unfinishedChanges } from '../cells/unfinished-changes';
import { type Change, type Changes, newRowCells, wholeBlocks } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { areInPlace, currentIds, currentRows, idAt, idIn, idsByPlace } from './row-ids';
import { beginWrite, type Check } from './write-and-verify';

/**
 * If the write overwrote the last row because a person inserted a row meanwhile, that row is added again. An
 * empty tab has no row to lose, so the flush is left to the end of the locked section.
 */
export function addRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly RowOf<Tab<C>>[],
): void {
  const check = beginRows(ports, tab, read, rows);
  if (rows.length === 0 || read.grid.rows.length === 0) return;
  ports.writer.flush();
  check();
}

/**
 * Does not flush, so that the caller can write more before. The caller flushes and then runs the returned
 * check.
 */
export function beginRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly RowOf<Tab<C>>[],
): Check {
  const shape = { places: read.places, width: read.grid.headers.length };
  const last = read.grid.rows[read.grid.rows.length - 1];
  const write = (due: ReadonlySet<RowOf<Tab<C>>>) =>
    ports.writer.append(tab, newRowCells(tab, [...due], shape, ports.words()));
  const look = () => {
    const isThere = last && areInPlace(tab, read, currentIds(ports, tab, read, [last.at]));
    if (!last || isThere) return new Set<RowOf<Tab<C>>>();
    const there = new Set(readTab(ports, tab, ports.words()).rows.map(({ row }) => idIn(tab, row)));
    return new Set(read.rows.map(({ row }) => row).filter((row) => !there.has(idIn(tab, row))));
  };
  return beginWrite(ports.writer, { write, look }, new Set(rows));
}

/** `read` without the problems of these cells, so that `changeRows` writes unreadable cells among them too. */
export function withoutProblemsOf<T extends Tab>(read: Rows<T>, cells: readonly string[]): Rows<T> {
  const written = new Set(cells);
  return { ...read, problems: read.problems.filter(({ cell }) => !written.has(cell)) };
}

/**
 * If a row takes several writes, its mark cell holds all new values until the last write is done, and readers
 * use these values. If people sort, insert or delete rows meanwhile, the changes are written again into the
 * rows with the right ids, and rows overwritten by mistake are restored.
 */
export function changeRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): void {
  const check = beginChange(ports, tab, read, changes);
  if (changes.size > 0) ports.writer.flush();
  check();
}

/** Returns the written rows as they are afterwards. If rows had moved, returns all rows of the tab. */
export function changeAndRead<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): readonly GridRow[] {
  const written = new Map<number, GridRow>();
  const onRow = (row: GridRow) => written.set(row.at, row);
  const check = beginWith(ports, tab, read, { changes, onRow });
  if (changes.size > 0) ports.writer.flush();
  check();
  return [...written.values()];
}

/**
 * Does not flush, so that the caller can write more before. The caller flushes and then runs the returned
 * check.
 */
export function beginChange<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): Check {
  return beginWith(ports, tab, read, { changes });
}

/** `onRow` gets every written row as it is after the flush. Without `onRow` only ids are read back. */
function beginWith<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  { changes, onRow }: { changes: Changes<C>; onRow?: (row: GridRow) => void },
): Check {
  let known = read;
  let places: readonly number[] = [];
  const write = (due: Changes<C>) => {
    const blocks = wholeBlocks(tab, known, due, ports.words());
    ports.writer.write(tab, blocks);
    places = placesOf(blocks);
  };
  const look = (due: Changes<C>): Changes<C> => {
    const written = onRow
      ? currentRows(ports, tab, places, known.grid.headers.length)
      : currentIds(ports, tab, known, places);
    if (areInPlace(tab, known, written)) {
      if (onRow) written.forEach(onRow);
      return new Map();
    }
    const before = known;
    known = readTab(ports, tab, ports.words());
    if (onRow) known.grid.rows.forEach(onRow);
    return misplaced(tab, { before, changes: due, places, now: known });
  };
  return beginWrite(ports.writer, { write, look }, withoutIds(tab, changes));
}

/**
 * A row whose mark cell holds only changes of other rows is completed last, so that these changes are not lost.
 */
export function finishRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
): void {
  const begun = [...unfinishedChanges(tab, read.grid, read.places)];
  for (const isLast of [false, true]) {
    const due = begun.filter(([, change]) => (Object.keys(change).length === 1) === isLast);
    changeRows(ports, tab, read, new Map(due.map(([at]) => [at, {}] as const)));
  }
}

/** Ids are never overwritten, because rows are found by them. */
function withoutIds<C extends Columns>(tab: Tab<C>, changes: Changes<C>): Changes<C> {
  return new Map(
    [...changes].map(([at, change]) => {
      const kept = Object.entries(change).filter(([key]) => key !== tab.id);
      return [at, Object.fromEntries(kept) as Change<C>];
    }),
  );
}

function placesOf(blocks: readonly CellBlock[]): number[] {
  return [...new Set(blocks.flatMap(rowNumbersOf))];
}

interface Astray<C extends Columns> {
  readonly before: Rows<Tab<C>>;
  readonly changes: Changes<C>;
  readonly places: readonly number[];
  readonly now: Rows<Tab<C>>;
}

/**
 * By row number: the changes that put each value into the row with the right id, restore rows that were
 * overwritten, and empty the written cells of rows that people had inserted. A deleted row needs no correction.
 */
function misplaced<C extends Columns>(
  tab: Tab<C>,
  { before, changes, places, now }: Astray<C>,
): Changes<C> {
  const keys = [...new Set([...changes.values()].flatMap((change) => Object.keys(change)))];
  const picked = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key))) as Change<C>;
  const meant = new Map<unknown, Change<C>>(
    before.rows.map(({ at, row }) => [idIn(tab, row), picked({ ...row, ...changes.get(at) })]),
  );
  const usable = new Map(now.rows.map(({ at, row }) => [at, row]));
  const inserted = insertedPlaces(tab, { before, places, now });
  const nothing = Object.fromEntries(keys.map((key) => [key, null])) as Change<C>;
  return new Map(
    now.grid.rows.flatMap((gridRow) => {
      const { at } = gridRow;
      const row = usable.get(at);
      const change = inserted.has(at) ? nothing : meant.get(idAt(tab, now, gridRow));
      const isRight = !change || (row && JSON.stringify(change) === JSON.stringify(picked(row)));
      return isRight ? [] : [[at, change] as const];
    }),
  );
}

/**
 * Row numbers that were written and now have no id, while the row that should have been written is elsewhere.
 */
function insertedPlaces<C extends Columns>(
  tab: Tab<C>,
  { before, places, now }: Omit<Astray<C>, 'changes'>,
): Set<number> {
  const known = idsByPlace(tab, before);
  const ids = idsByPlace(tab, now);
  const there = new Set([...ids.values()].filter((id) => id !== ''));
  return new Set(places.filter((at) => ids.get(at) === '' && there.has(known.get(at) ?? '')));
}
