import { cellName } from '../../texts/cell-name';
import { groupBy } from '../../texts/group-by';
import { plainText } from '../../texts/safe-text';
import { type Cell, type CellBlock, type GridRow, rowNumbersOf, type Scan } from '../cells/cell';
import { formatLastWrite, notedOverwrite, type RowWrite, writeNameOf } from '../cells/last-write';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { unfinishedChanges } from '../cells/unfinished-changes';
import { type Change, type Changes, cellOf, isComputed, wholeBlocks } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { findRows } from '../reading/find-rows';
import { readTab } from '../reading/office';
import { logOverwritten } from './log-overwritten';
import { hasMovedColumns, type MovedWrite, mendColumns, rowWithId } from './moved-columns';
import {
  areInPlace,
  currentIds,
  currentRows,
  idAt,
  idIn,
  idsByPlace,
  newWriteName,
} from './row-ids';
import { type Check, scanOrMend, untilSettled } from './until-settled';

/** Most rows that are looked for one by one. More are found by reading the tab. */
const FEW = 20;

/** `read` without the problems of these cells, so that `changeRows` writes unreadable cells among them too. */
export function withoutProblemsOf<T extends Tab>(read: Rows<T>, cells: readonly string[]): Rows<T> {
  const written = new Set(cells);
  return { ...read, problems: read.problems.filter(({ cell }) => !written.has(cell)) };
}

/**
 * Changes rows that people may sort, insert, delete or shift at the same time: finds them by id, writes them with
 * nothing in between, flushes, and reads back that every row has its own write. What landed elsewhere is written
 * again. A row that was hit instead is put back if `read` has it; otherwise it is logged, and held until a person
 * has looked. Throws as `untilSettled`.
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
 * Notes in rows, by row number, that a write has hit them by mistake, which holds them; `null` takes them up again.
 */
export function holdRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  rows: ReadonlyMap<number, RowWrite | null>,
): void {
  if (rows.size === 0) return;
  const holds = new Map(
    read.grid.rows.flatMap((row) => {
      const by = rows.get(row.at);
      return by === undefined ? [] : [[idAt(tab, read, row), by] as const];
    }),
  );
  const changes = new Map([...rows.keys()].map((at) => [at, {}] as const));
  const check = beginWith(ports, tab, read, { changes, holds });
  ports.writer.flush();
  check();
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

/** Rows as they were at the last look, and what is to be written into them, by row number. */
interface Due<C extends Columns> {
  readonly known: Rows<Tab<C>>;
  readonly changes: Changes<C>;
}

/** What a write has put where. `changes` have the stamps. */
export interface Written<C extends Columns> extends Due<C> {
  readonly blocks: readonly CellBlock[];
  readonly items: readonly Item<C>[];
}

/** One changed row. `was` is the row at the last look, `text` its stamp; `''` if it has none. */
interface Item<C extends Columns> {
  readonly at: number;
  readonly id: string;
  readonly was: GridRow;
  readonly change: Change<C>;
  readonly text: string;
}

/**
 * `onRow` gets every written row as it is after the flush. `holds` has, by id, writes that hit a row, or `null` for a
 * row that is no longer held.
 */
function beginWith<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  before: Rows<Tab<C>>,
  {
    changes,
    onRow = () => undefined,
    holds = new Map(),
  }: {
    readonly changes: Changes<C>;
    readonly onRow?: (row: GridRow) => void;
    readonly holds?: ReadonlyMap<string, RowWrite | null>;
  },
): Check {
  if (changes.size === 0) return () => undefined;
  const overwritten = new Map<string, RowWrite>();
  const stamps = new Map<string, string>();
  const target = { ports, tab, before, onRow, overwritten, holds, stamps };
  // Ids are never overwritten, because rows are found by them.
  const isMeant = (key: string) => key in tab.columns && key !== tab.id && key !== tab.stamp;
  const meant = mapChanges(changes, (change) => picked(change, isMeant));
  let written = writeDue(target, lastLook(target, { known: before, changes: meant }));
  return () => {
    untilSettled(ports, tab, () => {
      const left = readBack(target, written);
      if (left === null) return null;
      return () => {
        written = writeDue(target, lastLook(target, left));
      };
    });
    logOverwritten(ports, tab, overwritten);
  };
}

interface Target<C extends Columns> {
  readonly ports: WritePorts;
  readonly tab: Tab<C>;
  /** As the caller read it. */
  readonly before: Rows<Tab<C>>;
  readonly onRow: (row: GridRow) => void;
  readonly holds: ReadonlyMap<string, RowWrite | null>;
  /** By the id of a row: the write that hit it by mistake. */
  readonly overwritten: Map<string, RowWrite>;
  /** All stamps that were written, with the ids of their rows. */
  readonly stamps: Map<string, string>;
}

/** True if the rows get a stamp: not for copies of other cells, which the next summary computes again. */
function isStamped<C extends Columns>(tab: Tab<C>, changes: Changes<C>): boolean {
  return tab.stamp !== '' && ![...changes.values()].every((change) => isComputed(tab, change));
}

function mapChanges<C extends Columns>(
  changes: Changes<C>,
  map: (change: Change<C>, at: number) => Change<C>,
): Changes<C> {
  return new Map([...changes].map(([at, change]) => [at, map(change, at)] as const));
}

function without<C extends Columns>(change: Change<C>, key: string): Change<C> {
  return picked(change, (one) => one !== key);
}

/**
 * The rows as they are immediately before they are written. If people have moved them since they were read, finds
 * them by id. Rows that are gone are left out.
 */
function lastLook<C extends Columns>(target: Target<C>, due: Due<C>): Due<C> {
  const { ports, tab } = target;
  const { known, changes } = due;
  const places = [...changes.keys()];
  const isFew = places.length <= FEW;
  const now = isFew
    ? currentRows(ports, tab, places, known.grid.headers.length)
    : currentIds(ports, tab, known, places);
  if (now.length === places.length && areInPlace(tab, known, now)) {
    if (!isFew) return due;
    const fresh = new Map(now.map((row) => [row.at, row]));
    const rows = known.grid.rows.map((row) => fresh.get(row.at) ?? row);
    return { known: { ...known, grid: { ...known.grid, rows } }, changes };
  }
  return foundAgain(target, due);
}

/** Rows that have moved, found by id, or if they have none by their cells. Rows that are gone are left out. */
function foundAgain<C extends Columns>(target: Target<C>, { known, changes }: Due<C>): Due<C> {
  const { tab } = target;
  const keyOf = (read: Rows<Tab<C>>, row: GridRow) =>
    idAt(tab, read, row) || JSON.stringify(row.cells);
  const byKey = new Map(
    known.grid.rows.flatMap((row) => {
      const change = changes.get(row.at);
      return change ? [[keyOf(known, row), change] as const] : [];
    }),
  );
  const found = readAgain(target, changes.size <= FEW ? [...byKey.keys()] : null);
  const moved = new Map<number, Change<C>>();
  for (const row of found.grid.rows) {
    const key = keyOf(found, row);
    const change = byKey.get(key);
    if (change) moved.set(row.at, change);
    byKey.delete(key);
  }
  return { known: found, changes: moved };
}

/** Reads the rows with these ids, and `places`; the whole tab if `ids` is `null` or the caller has read it whole. */
function readAgain<C extends Columns>(
  { ports, tab, before }: Target<C>,
  ids: readonly string[] | null,
  places: readonly number[] = [],
): Rows<Tab<C>> {
  return ids === null || !before.grid.isPart
    ? readTab(ports, tab, ports.words())
    : findRows(ports, tab, tab.id as keyof C & string, ids, places);
}

/** Writes every changed row with its stamp, and nothing else in between. */
function writeDue<C extends Columns>(target: Target<C>, { known, changes }: Due<C>): Written<C> {
  const { ports, tab } = target;
  const { stamp } = tab;
  const words = ports.words();
  const stamped = isStamped(tab, changes);
  const name = stamped ? newWriteName(ports) : '';
  const textOf = (row: GridRow) => {
    const id = idAt(tab, known, row);
    const noted = notedOverwrite(cellText(row.cells[known.places[stamp] ?? 0] ?? ''));
    const over = target.overwritten.get(id) ?? target.holds.get(id);
    return formatLastWrite({ name, id }, over === undefined ? noted : over);
  };
  const withStamps = new Map(
    known.grid.rows.flatMap((row) => {
      const change = changes.get(row.at);
      if (!change) return [];
      return [[row.at, stamped ? { [stamp]: textOf(row), ...change } : change] as const];
    }),
  ) as Changes<C>;
  const blocks = wholeBlocks(tab, known, withStamps, words);
  try {
    ports.writer.write(tab, blocks);
  } catch (fault) {
    // Google refuses values that do not fit the dropdown of a column that people have moved there meanwhile.
    if (!hasMovedColumns(tab, known.grid.headers, ports.reader.scan(tab, []).headers)) throw fault;
  }
  const items = known.grid.rows.flatMap((was): Item<C>[] => {
    const change = withStamps.get(was.at);
    const text = change?.[stamp as keyof C];
    return change
      ? [{ at: was.at, id: idAt(tab, known, was), was, change, text: text ? String(text) : '' }]
      : [];
  });
  for (const { text, id } of items) if (text !== '') target.stamps.set(text, id);
  return { known, changes: withStamps, blocks, items };
}

/** What still has to be written; `null` if every row has what was meant for it, and no other row has it. */
function readBack<C extends Columns>(target: Target<C>, written: Written<C>): Due<C> | null {
  const { ports, tab } = target;
  const { known, changes, items } = written;
  if (items.length === 0) return null;
  if (tab.stamp !== '' && !isStamped(tab, changes)) return leftOfCopies(target, written);
  const mend = () => mendColumns(ports, tab, movedWrite(target, written));
  const scanned = scanOrMend(ports, tab, mend);
  if (hasMovedColumns(tab, known.grid.headers, scanned.headers)) {
    mend();
    const again = mapChanges(changes, (change) => without(change, tab.stamp));
    return foundAgain(target, { known, changes: again });
  }
  return tab.stamp === '' ? leftIn(target, written) : leftOfStamped(target, written, scanned.rows);
}

function movedWrite<C extends Columns>(
  { ports, tab }: Target<C>,
  { known, blocks, items }: Written<C>,
): MovedWrite {
  const words = ports.words();
  const rows = items.map(({ id, was, change }) => {
    const cells = [...was.cells];
    for (const [key, value] of Object.entries(change)) {
      const column = tab.columns[key];
      if (column) cells[known.places[key] ?? 0] = cellOf(value, column, words);
    }
    return { isMeant: rowWithId(tab, id), cells };
  });
  const places = blocks.flatMap(({ column, cells: [line = []] }) =>
    line.map((_, at) => column - 1 + at),
  );
  return { headers: known.grid.headers, rows, places: [...new Set(places)] };
}

/** Cells that the next summary computes again: only ids are read back. */
function leftOfCopies<C extends Columns>(target: Target<C>, written: Written<C>): Due<C> | null {
  const { ports, tab } = target;
  const there = currentIds(ports, tab, written.known, placesOf(written.blocks));
  return areInPlace(tab, written.known, there) ? null : leftIn(target, written);
}

/** In a tab without stamps, by reading all of it again. */
function leftIn<C extends Columns>(target: Target<C>, written: Written<C>): Due<C> | null {
  const { ports, tab, before, onRow } = target;
  const { known, changes, blocks, items } = written;
  const now = readTab(ports, tab, ports.words());
  const places = placesOf(blocks);
  const byPlace = new Map(now.grid.rows.map((row) => [row.at, row]));
  const there = places.flatMap((at) => byPlace.get(at) ?? []);
  now.grid.rows.forEach(onRow);
  const hasLanded = items.every((item) => isLanded(target, known, item, byPlace.get(item.at)));
  if (hasLanded && there.length === places.length && areInPlace(tab, known, there)) return null;
  const left = misplaced(tab, { before, changes, places, now });
  return left.size === 0 ? null : { known: now, changes: left };
}

/** True unless a cell that was to change is as it was before the write. */
function isLanded<C extends Columns>(
  { ports, tab }: Target<C>,
  { places, problems }: Rows<Tab<C>>,
  { at, change, was }: Item<C>,
  row: GridRow | undefined,
): boolean {
  const words = ports.words();
  const shown = (cells: readonly Cell[], place: number) => plainText(cellText(cells[place] ?? ''));
  return Object.entries(change).every(([key, value]) => {
    const column = tab.columns[key];
    const place = places[key] ?? 0;
    const before = shown(was.cells, place);
    // A cell that could not be read is not emptied
    const isKept = problems.some(({ cell }) => cell === cellName(at, place + 1));
    const isSame =
      !column || isKept || plainText(cellText(cellOf(value, column, words))) === before;
    return isSame || (row !== undefined && shown(row.cells, place) !== before);
  });
}

/** Most cells that are read back besides the stamps. Of more rows only the ids are read. */
const MOST_CELLS = 100_000;

/** By the stamps of the whole tab: each has to be in its own row, and nowhere else. */
function leftOfStamped<C extends Columns>(
  target: Target<C>,
  written: Written<C>,
  stamps: Scan['rows'],
): Due<C> | null {
  const { ports, tab, onRow } = target;
  const { known, items, blocks } = written;
  const found = stamps.filter(({ texts: [text = ''] }) => target.stamps.has(text));
  const placesOfText = groupBy(found, ({ texts: [text = ''] }) => text);
  const placesNow = ({ text, at }: Item<C>) =>
    text === '' ? [at] : (placesOfText.get(text)?.map((one) => one.at) ?? []);
  const places = [...new Set([...found, ...items].map(({ at }) => at))];
  const width = known.grid.headers.length;
  const isWhole = places.length * width <= MOST_CELLS;
  const rows = isWhole
    ? currentRows(ports, tab, places, width)
    : currentIds(ports, tab, known, places);
  const byPlace = new Map(rows.map((row) => [row.at, row]));
  const idNow = (at: number) => {
    const row = byPlace.get(at);
    return row && idAt(tab, known, row);
  };
  const isRight = (item: Item<C>) =>
    placesNow(item).some(
      (at) => idNow(at) === item.id && (!isWhole || isLanded(target, known, item, byPlace.get(at))),
    );
  const wrong = items.filter((item) => !isRight(item));
  const stray = found.flatMap(({ at, texts: [text = ''] }): Hit[] => {
    const own = target.stamps.get(text) ?? '';
    return idNow(at) === own
      ? []
      : [{ at, id: idNow(at) ?? '', by: { name: writeNameOf(text), id: own } }];
  });
  // Without a stray stamp, the rows that are now where a torn write went may have been hit.
  const torn =
    stray.length > 0 || new Set(blocks.map(({ column }) => column)).size < 2 ? [] : wrong;
  const hits = [
    ...stray,
    ...torn.flatMap(({ at, id: own, text }): Hit[] => {
      const id = idNow(at) ?? '';
      const by = { name: writeNameOf(text), id: own };
      return id === own || text === '' ? [] : [{ at, id, by }];
    }),
  ];
  if (wrong.length + hits.length > 0) return leftAfter(target, written, { wrong, hits });
  rows.forEach(onRow);
  return null;
}

/** A row that has another row's write. `id` is `''` if a person has just inserted it. */
interface Hit {
  readonly at: number;
  readonly id: string;
  readonly by: RowWrite;
}

/**
 * Writes again what is not where it belongs. A row that was hit gets back what the caller has read of it. If the
 * caller has not read it, its stamp says that it was hit.
 */
function leftAfter<C extends Columns>(
  target: Target<C>,
  written: Written<C>,
  { wrong, hits }: { wrong: readonly Item<C>[]; hits: readonly Hit[] },
): Due<C> | null {
  const { tab, before, overwritten } = target;
  const { stamp } = tab;
  const due = new Map(wrong.map(({ id, change }) => [id, without(change, stamp)]));
  const hitById = new Map(hits.map((hit) => [hit.id, hit]));
  const emptied = new Set(hits.flatMap(({ id, at }) => (id === '' ? [at] : [])));
  const keys = [...keysIn(tab, written), stamp];
  const nothing = Object.fromEntries(keys.map((key) => [key, null])) as Change<C>;
  const readBefore = new Map(before.rows.map(({ row }) => [String(idIn(tab, row)), row]));
  const ids = [...due.keys(), ...hitById.keys()].filter((id) => id !== '');
  const changeOf = (id: string, at: number): Change<C> | null => {
    if (id === '') return emptied.has(at) ? nothing : null;
    const [hit, earlier, again] = [hitById.get(id), readBefore.get(id), due.get(id)];
    if (hit && !earlier) overwritten.set(id, hit.by);
    const restored = hit && earlier ? picked<C>(earlier, (key) => keys.includes(key)) : {};
    if (again) return { ...without<C>(restored, stamp), ...again };
    return hit ? restored : null;
  };
  const known = readAgain(target, ids, [...emptied]);
  const changes = new Map(
    known.grid.rows.flatMap((row) => {
      const change = changeOf(idAt(tab, known, row), row.at);
      return change ? [[row.at, change] as const] : [];
    }),
  );
  return changes.size === 0 ? null : { known, changes };
}

/** Keys of the columns that the blocks cover, without the id. */
function keysIn<C extends Columns>(tab: Tab<C>, { known, blocks }: Written<C>): string[] {
  const places = new Set(
    blocks.flatMap(({ column, cells: [line = []] }) => line.map((_, at) => column - 1 + at)),
  );
  return Object.entries<number>(known.places).flatMap(([key, place]) =>
    places.has(place) && key !== tab.id ? [key] : [],
  );
}

function picked<C extends Columns>(row: object, isWanted: (key: string) => boolean): Change<C> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => isWanted(key))) as Change<C>;
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
  const isWritten = (key: string) => keys.includes(key);
  const meant = new Map<unknown, Change<C>>(
    before.rows.map(({ at, row }) => [
      idIn(tab, row),
      picked({ ...row, ...changes.get(at) }, isWritten),
    ]),
  );
  const usable = new Map(now.rows.map(({ at, row }) => [at, row]));
  const inserted = insertedPlaces(tab, { before, places, now });
  const nothing = Object.fromEntries(keys.map((key) => [key, null])) as Change<C>;
  return new Map(
    now.grid.rows.flatMap((gridRow) => {
      const { at } = gridRow;
      const row = usable.get(at);
      const change = inserted.has(at) ? nothing : meant.get(idAt(tab, now, gridRow));
      const isRight =
        !change || (row && JSON.stringify(change) === JSON.stringify(picked(row, isWritten)));
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
