import { cleanTyped } from '../../texts/clean-text';
import { plainText } from '../../texts/safe-text';
import { type GridRow, rowNumbersOf } from '../cells/cell';
import { formatLastWrite, notedOverwrite, type RowWrite } from '../cells/last-write';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { formatUnfinished, unfinishedChanges } from '../cells/unfinished-changes';
import { type Change, type Changes, changedBlocks, isComputed } from '../cells/write-cells';
import type { WritePorts } from '../ports';
import { matchingRows } from '../reading/find-rows';
import { readTab } from '../reading/office';
import { leftAfter, mendMoved } from './check-rows';
import { logOverwritten } from './log-overwritten';
import { currentCells, idAt, newWriteName } from './row-ids';
import {
  type Due,
  type Item,
  picked,
  type RowsWrite,
  rangesIn,
  shownIn,
  type Written,
} from './rows-write';
import { type Check, unlessMoved, untilSettled } from './until-settled';

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
  beginChange(ports, tab, read, changes)();
}

/** Returns the written rows as they are afterwards. */
export function changeAndRead<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): readonly GridRow[] {
  const written = new Map<string, GridRow>();
  const onRow = (id: string, row: GridRow) => written.set(id, row);
  beginWith(ports, tab, read, { changes, onRow })();
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
  const holds = new Map(
    read.grid.rows.flatMap((row) => {
      const by = rows.get(row.at);
      return by === undefined ? [] : [[idAt(tab, read, row), by] as const];
    }),
  );
  const changes = new Map([...rows.keys()].map((at) => [at, {}] as const));
  beginWith(ports, tab, read, { changes, holds })();
}

/** Does not flush, so that the caller can write more before the returned check, which flushes. */
export function beginChange<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
): Check {
  return beginWith(ports, tab, read, { changes });
}

/**
 * Completes rows that an interrupted run began to change. A row that only notes changes of other rows is completed
 * last, so that these are not lost.
 */
export function finishRows<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  read: Rows<Tab<C>>,
): void {
  const begun = [...unfinishedChanges(tab, read.grid, read.places)];
  for (const isLast of [false, true]) {
    const due = begun.filter(([, change]) => Object.keys(change).length < 2 === isLast);
    changeRows(ports, tab, read, new Map(due.map(([at]) => [at, {}] as const)));
  }
}

function beginWith<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  before: Rows<Tab<C>>,
  {
    changes,
    onRow = () => undefined,
    holds = new Map(),
  }: { readonly changes: Changes<C> } & Partial<Pick<RowsWrite<C>, 'onRow' | 'holds'>>,
): Check {
  if (changes.size === 0) return () => undefined;
  const isCopy = [...changes.values()].every((change) => isComputed(tab, change));
  const isStamped = tab.stamp !== '' && !isCopy;
  const [overwritten, stamps] = [new Map(), new Map()];
  // Ids are never overwritten, because rows are found by them.
  const isMeant = (key: string) => key in tab.columns && key !== tab.id && key !== tab.stamp;
  const due = new Map([...changes].map(([at, change]) => [at, picked<C>(change, isMeant)]));
  const meant = new Map(
    before.grid.rows.map((row) => [idAt(tab, before, row), due.get(row.at) ?? {}] as const),
  );
  const sides = { overwritten, stamps, meant, allBlocks: [] };
  const target = { ports, tab, before, isStamped, onRow, holds, ...sides };
  let written = writeDue(target, lastLook(target, { known: before, changes: due }));
  return () => {
    untilSettled(ports, tab, {
      headers: () => written.known.grid.headers,
      mend: (isMissing) => mendMoved(target, written, isMissing),
      left: (haveColumnsMoved) => {
        const left = leftAfter(target, written, haveColumnsMoved);
        if (left === null) return null;
        return () => {
          written = writeDue(target, left);
        };
      },
    });
    logOverwritten(ports, tab, overwritten);
  };
}

/**
 * The rows as they are immediately before they are written. If people have moved them since they were read, finds
 * them by id. Rows that are gone are left out.
 */
function lastLook<C extends Columns>({ ports, tab, before }: RowsWrite<C>, due: Due<C>): Due<C> {
  const { known, changes } = due;
  const places = [...changes.keys()];
  const isFew = places.length <= FEW;
  const now = isFew
    ? ports.reader.readPlaces(tab, places, known.grid.headers.length)
    : currentCells(ports, tab, places, [known.places[tab.id] ?? 0]);
  const keyAt = new Map(known.grid.rows.map((row) => [row.at, keyOf(tab, known, row)]));
  const isThere = (row: GridRow) => keyAt.get(row.at) === keyOf(tab, known, row);
  if (now.length === places.length && now.every(isThere)) {
    if (!isFew) return due;
    const fresh = new Map(now.map((row) => [row.at, row]));
    const rows = known.grid.rows.map((row) => fresh.get(row.at) ?? row);
    return { ...due, seen: known, known: { ...known, grid: { ...known.grid, rows } } };
  }
  const byKey = new Map([...changes].map(([at, change]) => [keyAt.get(at) ?? '', change]));
  const found = before.grid.isPart
    ? matchingRows(ports, tab, tab.id, byKey.keys())
    : readTab(ports, tab, ports.words());
  const moved = new Map<number, Change<C>>();
  for (const row of found.grid.rows) {
    const key = keyOf(tab, found, row);
    const change = byKey.get(key);
    if (change) moved.set(row.at, change);
    byKey.delete(key);
  }
  return { ...due, known: found, changes: moved };
}

/** The id of a row, or all its cells if it has none. */
function keyOf<C extends Columns>(tab: Tab<C>, read: Rows<Tab<C>>, row: GridRow): string {
  return idAt(tab, read, row) || JSON.stringify(row.cells);
}

/**
 * Writes every changed row with its stamp, and nothing else in between: at once if that takes one range and no other row.
 * Else the stamps go first and note the new values, so that readers see each row as it will be. Rows between, which are
 * written as they were read, get a stamp too, because they may land elsewhere as well.
 */
function writeDue<C extends Columns>(target: RowsWrite<C>, due: Due<C>): Written<C> {
  const { ports, tab, isStamped } = target;
  const { known, seen, areComplete = false } = due;
  const begun =
    isStamped && !areComplete ? unfinishedChanges(tab, known.grid, known.places) : new Map();
  const name = isStamped ? newWriteName(ports) : '';
  const itemsOf = (changes: Changes<C>) =>
    known.grid.rows.flatMap((was): Item<C>[] => {
      const own = changes.get(was.at);
      if (!own) return [];
      const change: Change<C> = { ...begun.get(was.at), ...own };
      const write = { name, id: idAt(tab, known, was) };
      // A row without an id, which a person has just inserted, is emptied and keeps no stamp.
      const isEmptied = areComplete && write.id === '';
      const text = isStamped && !isEmptied ? stampOf(target, known, was, write) : '';
      return [{ at: was.at, was, change, write, text, hasNote: false }];
    });
  const blocksOf = (items: readonly Item<C>[], cellsOf: (item: Item<C>) => object) => {
    const changes = items.map((item) => [item.at, cellsOf(item) as Change<C>] as const);
    return changedBlocks(tab, known, new Map(changes), ports.words());
  };
  const stampIn = ({ text }: Item<C>) => (isStamped ? { [tab.stamp]: text } : {});
  const stampedIn = (item: Item<C>) => ({ ...stampIn(item), ...item.change });
  let items = itemsOf(due.changes);
  let blocks = blocksOf(items, stampedIn);
  const covered = [...new Set(blocks.flatMap(rowNumbersOf))];
  const isApart = covered.every((at) => due.changes.has(at));
  if (isStamped && !(isApart && rangesIn(blocks).length < 2)) {
    const between = isApart ? [] : covered.map((at) => [at, {}] as const);
    items = itemsOf(new Map([...between, ...due.changes])).map(withNote);
    const changed = items.filter(({ at }) => due.changes.has(at));
    // Of rows between, no cell is written that people may have typed into.
    const values = blocksOf(changed, isApart ? stampedIn : ({ change }) => change);
    blocks = [...blocksOf(items, stampIn), ...values];
  }
  for (const { text, write } of items) if (text !== '') target.stamps.set(text, write);
  target.allBlocks.push(...blocks);
  unlessMoved(ports, tab, known.grid.headers, () => ports.writer.write(tab, blocks));
  return { known, seen, blocks, items, areComplete };
}

function stampOf<C extends Columns>(
  { tab, overwritten, holds }: RowsWrite<C>,
  known: Rows<Tab<C>>,
  row: GridRow,
  write: RowWrite,
): string {
  const held = overwritten.get(write.id) ?? holds.get(write.id);
  const noted = notedOverwrite({ id: write.id, text: shownIn(known, row, tab.stamp) });
  return formatLastWrite(write, held === undefined ? noted : held).trim();
}

/** Notes in the stamp which values the row will have. */
function withNote<C extends Columns>(item: Item<C>): Item<C> {
  const { text, change, write } = item;
  if (text === '' || Object.keys(change).length === 0) return item;
  const note = formatUnfinished({ underWay: change, of: write.id });
  return { ...item, text: plainText(cleanTyped(text + note)), hasNote: true };
}
