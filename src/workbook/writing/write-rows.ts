import { type Block, type GridRow, rowsOfBlock } from '../cells/cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import { changesUnderWay } from '../cells/under-way';
import { type Change, type Changes, newRowCells, wholeBlocks } from '../cells/write-cells';
import type { Ports } from '../ports';
import { readTab } from '../reading/office';
import { areInPlace, idAt, idIn, idsByPlace, idsThere, rowsThere } from './row-ids';
import { beginWrite, type Check } from './write-and-look';

/**
 * Adds rows below a tab that was read, with one write, and flushes. Where a person's insertion had the write land on
 * the last row that was there, that row is added again. A tab without rows has none to lose: there the flush is left to
 * the end of the section.
 */
export function addRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly RowOf<Tab<C>>[],
): void {
  const check = beginRows(ports, tab, read, rows);
  if (rows.length === 0 || read.grid.rows.length === 0) return;
  ports.workbook.flush();
  check();
}

/** Adds rows in the same way and leaves the flush to the caller, who writes more before it; gives what comes after it. */
export function beginRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: readonly RowOf<Tab<C>>[],
): Check {
  const shape = { places: read.places, width: read.grid.headers.length };
  const last = read.grid.rows[read.grid.rows.length - 1];
  const write = (due: ReadonlySet<RowOf<Tab<C>>>) =>
    ports.workbook.append(tab, newRowCells(tab, [...due], shape, ports.words()));
  const look = () => {
    const stands = last && areInPlace(tab, read, idsThere(ports, tab, read, [last.at]));
    if (!last || stands) return new Set<RowOf<Tab<C>>>();
    const there = new Set(readTab(ports, tab, ports.words()).rows.map(({ row }) => idIn(tab, row)));
    return new Set(read.rows.map(({ row }) => row).filter((row) => !there.has(idIn(tab, row))));
  };
  return beginWrite(ports.workbook, { write, look }, new Set(rows));
}

/**
 * Changes rows of a tab that was read, by their place, with as few writes as there are rectangles, and flushes. A row
 * that takes more than one says first what it is to hold: until all stand, it reads as if they did.
 * Nothing keeps a person from sorting, inserting or deleting rows meanwhile: where rows are no longer in their place
 * after the flush, the changes are done again on the rows with the same ids, and rows that they were not meant for get
 * back what they held.
 */
export function changeRows<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): void {
  const check = beginChange(ports, tab, read, changes);
  if (changes.size > 0) ports.workbook.flush();
  check();
}

/** Changes rows in the same way, and gives those that were written as they stand then. */
export function changeAndRead<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): readonly GridRow[] {
  const standing = new Map<number, GridRow>();
  const keep = (row: GridRow) => standing.set(row.at, row);
  const check = beginWith(ports, tab, read, { changes, keep });
  if (changes.size > 0) ports.workbook.flush();
  check();
  return [...standing.values()];
}

/** Changes rows in the same way and leaves the flush to the caller, who writes more before it; gives what comes after it. */
export function beginChange<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): Check {
  return beginWith(ports, tab, read, { changes });
}

/** `keep` is shown every row that was written, as it stands after the flush; without it ids alone are read back. */
function beginWith<C extends Columns>(
  ports: Ports,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  { changes, keep }: { changes: Changes<C>; keep?: (row: GridRow) => void },
): Check {
  let known = read;
  let places: readonly number[] = [];
  const write = (due: Changes<C>) => {
    const blocks = wholeBlocks(tab, known, due, ports.words());
    ports.workbook.write(tab, blocks);
    places = placesOf(blocks);
  };
  const look = (due: Changes<C>): Changes<C> => {
    const written = keep
      ? rowsThere(ports, tab, places, known.grid.headers.length)
      : idsThere(ports, tab, known, places);
    if (areInPlace(tab, known, written)) {
      if (keep) written.forEach(keep);
      return new Map();
    }
    const before = known;
    known = readTab(ports, tab, ports.words());
    if (keep) known.grid.rows.forEach(keep);
    return misplaced(tab, { before, changes: due, places, now: known });
  };
  return beginWrite(ports.workbook, { write, look }, withoutIds(tab, changes));
}

/**
 * Writes to its end what a dead run has begun to write into rows of a tab that was read. Rows that say it of others, and
 * of themselves nothing but that, come last.
 */
export function finishRows<C extends Columns>(ports: Ports, tab: Tab<C>, read: Rows<Tab<C>>): void {
  const begun = [...changesUnderWay(tab, read.grid, read.places)];
  for (const isLast of [false, true]) {
    const due = begun.filter(([, change]) => (Object.keys(change).length === 1) === isLast);
    changeRows(ports, tab, read, new Map(due.map(([at]) => [at, {}] as const)));
  }
}

/** An id is what rows are found by: it is never written again. */
function withoutIds<C extends Columns>(tab: Tab<C>, changes: Changes<C>): Changes<C> {
  return new Map(
    [...changes].map(([at, change]) => {
      const kept = Object.entries(change).filter(([key]) => key !== tab.id);
      return [at, Object.fromEntries(kept) as Change<C>];
    }),
  );
}

/** Gives the places of the rows that blocks cover, each once. */
function placesOf(blocks: readonly Block[]): number[] {
  return [...new Set(blocks.flatMap(rowsOfBlock))];
}

/** A write that landed on rows which had moved. */
interface Astray<C extends Columns> {
  readonly before: Rows<Tab<C>>;
  readonly changes: Changes<C>;
  /** Where it landed. */
  readonly places: readonly number[];
  readonly now: Rows<Tab<C>>;
}

/**
 * Finds what a write into moved rows left wrong: changes that are not on their row, rows that were overwritten in
 * their stead, be it so that they cannot be used any more, and rows inserted meanwhile, which had held nothing. A row
 * that is gone needs nothing.
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

/** Places that were written to and now hold no id, while the row that was meant stands elsewhere. */
function insertedPlaces<C extends Columns>(
  tab: Tab<C>,
  { before, places, now }: Omit<Astray<C>, 'changes'>,
): Set<number> {
  const known = idsByPlace(tab, before);
  const ids = idsByPlace(tab, now);
  const there = new Set([...ids.values()].filter((id) => id !== ''));
  return new Set(places.filter((at) => ids.get(at) === '' && there.has(known.get(at) ?? '')));
}
