import { cellName } from '../../texts/cell-name';
import { plainText } from '../../texts/safe-text';
import { type Cell, type CellBlock, type GridRow, rowNumbersOf } from '../cells/cell';
import type { RowWrite } from '../cells/last-write';
import { cellText, isFilled } from '../cells/read-cell';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import { type Change, cellOf } from '../cells/write-cells';
import { matchingRows, underOneHeader } from '../reading/find-rows';
import { readTab } from '../reading/office';
import { mendColumns, rowLike } from './moved-columns';
import { areInPlace, currentCells, idAt } from './row-ids';
import {
  type Due,
  type Item,
  picked,
  placesIn,
  type RowsWrite,
  rangesIn,
  shownAt,
  shownIn,
  type Written,
} from './rows-write';

/** What still has to be written; `null` if every row has what was meant for it, and no other row has it. */
export function leftAfter<C extends Columns>(
  target: RowsWrite<C>,
  written: Written<C>,
  haveColumnsMoved: boolean,
): Due<C> | null {
  const { tab, onRow } = target;
  const { known, items, blocks } = written;
  const places = [...new Set(blocks.flatMap(rowNumbersOf))];
  if (places.length === 0) return null;
  const there = haveColumnsMoved ? [] : rowsBack(target, written, places);
  const byPlace = new Map(there.map((row) => [row.at, row]));
  const isRight = (item: Item<C>) => isLanded(target, written, item, byPlace.get(item.at));
  if (there.length === places.length && areInPlace(tab, known, there) && items.every(isRight)) {
    for (const { at, write } of items)
      if (write.id !== '') onRow(write.id, byPlace.get(at) ?? { at, cells: [] });
    const due = items.filter(
      ({ hasNote, write, text }) => hasNote || (write.id === '' && text !== ''),
    );
    const changes = new Map(due.map(({ at }) => [at, {}] as const));
    const byItem = new Map(items.map((item) => [item.at, item]));
    const rows = known.grid.rows.map((row) => {
      const item = byItem.get(row.at);
      return item ? { at: row.at, cells: cellsAfter(target, known, row, item) } : row;
    });
    const now = { ...known, grid: { ...known.grid, rows } };
    return due.length > 0 ? { known: now, changes, areComplete: true } : null;
  }
  return corrections(target, written, haveColumnsMoved);
}

/** Most cells that are read back. Of more rows only some columns are read: the id, and one of each range. */
const MOST_CELLS = 100_000;

function rowsBack<C extends Columns>(
  { ports, tab, isStamped }: RowsWrite<C>,
  { known, blocks }: Written<C>,
  places: readonly number[],
): readonly GridRow[] {
  const width = known.grid.headers.length;
  const isCopy = tab.stamp !== '' && !isStamped;
  if (!isCopy && places.length * width <= MOST_CELLS)
    return ports.reader.readPlaces(tab, places, width);
  const columns = isCopy ? [] : rangesIn(blocks).map(({ column }) => column - 1);
  const stamp = isCopy ? [] : [known.places[tab.stamp] ?? 0];
  const all = new Set([known.places[tab.id] ?? 0, ...stamp, ...columns]);
  return currentCells(ports, tab, places, [...all]);
}

/**
 * True if a row has its stamp and its values. People may have typed others since: over cells that were written with the
 * stamp, and into their own columns. Of a row without a stamp, values that this write meant for another row do not count
 * as typed.
 */
function isLanded<C extends Columns>(
  { ports, tab }: RowsWrite<C>,
  { known, items, blocks }: Written<C>,
  { at, change, was, text }: Item<C>,
  row: GridRow | undefined,
): boolean {
  if (!row) return false;
  const words = ports.words();
  const stampAt = known.places[tab.stamp] ?? -1;
  if (text !== '' && stampAt in row.cells && shownAt(row, stampAt) !== text) return false;
  return Object.entries(change).every(([key, value]) => {
    const column = tab.columns[key];
    const place = known.places[key] ?? -1;
    if (!column || !(place in row.cells)) return true;
    const before = shownAt(was, place);
    // A cell that could not be read is not emptied
    const isKept = known.problems.some(({ cell }) => cell === cellName(at, place + 1));
    const textOf = (one: unknown) => plainText(cellText(cellOf(one, column, words)));
    const now = shownAt(row, place);
    if (isKept || now === textOf(value)) return true;
    if (text !== '' && stampAt in row.cells && isOneWrite(blocks, at, [place, stampAt]))
      return true;
    const isOthers = () =>
      text === '' &&
      items.some((other) => key in other.change && textOf(other.change[key]) === now);
    return !column.guarded && textOf(value) !== before && now !== before && !isOthers();
  });
}

/** True if one call wrote these columns of a row, so that they moved together. `places` count from 0. */
function isOneWrite(blocks: readonly CellBlock[], at: number, places: readonly number[]): boolean {
  return blocks.some((block) => {
    const width = block.cells[0]?.length ?? 0;
    const has = (place: number) => place >= block.column - 1 && place < block.column - 1 + width;
    return places.every(has) && rowNumbersOf(block).includes(at);
  });
}

/**
 * What to write after rows or columns have moved: the rows that lack their values, and those that another write has
 * hit. These get back what the caller has read of them, else their stamps say that they were hit.
 */
function corrections<C extends Columns>(
  target: RowsWrite<C>,
  written: Written<C>,
  haveColumnsMoved: boolean,
): Due<C> | null {
  const { ports, tab, before, isStamped, overwritten, onRow } = target;
  const { known, items, blocks, areComplete } = written;
  const now = underOneHeader(ports, tab, () => rowsNow(target, items));
  const wrong = new Map(items.map((item) => [item.write.id, item]));
  wrong.delete('');
  if (!haveColumnsMoved && !items.some(({ hasNote }) => hasNote))
    for (const row of now.grid.rows) {
      const item = wrong.get(idAt(tab, now, row));
      if (!item || !isLanded(target, written, item, row)) continue;
      onRow(item.write.id, row);
      wrong.delete(item.write.id);
    }
  const hits = haveColumnsMoved ? new Map() : hitsIn(target, written, { now, wrong });
  const keysIn = (all: readonly CellBlock[]) => {
    const covered = new Set(placesIn(all));
    return Object.keys(tab.columns).filter(
      (key) => key !== tab.id && key !== tab.stamp && covered.has(known.places[key] ?? -1),
    );
  };
  const keys = keysIn(blocks);
  const nothing = Object.fromEntries(
    keysIn(isStamped ? blocks : target.allBlocks).map((key) => [key, null]),
  ) as unknown as Change<C>;
  // Reading some rows by their ids has read others between them.
  const earlierRows = before.grid.isPart ? readRows(tab, before.grid, ports.words()) : before;
  const idsBefore = new Map(before.grid.rows.map((row) => [row.at, idAt(tab, before, row)]));
  const readBefore = new Map(earlierRows.rows.map(({ at, row }) => [idsBefore.get(at), row]));
  const changes = new Map(
    now.grid.rows.flatMap((row): [number, Change<C>][] => {
      const id = idAt(tab, now, row);
      const by = hits.get(row);
      const again = wrong.get(id)?.change;
      wrong.delete(id);
      if (!by) return again ? [[row.at, again]] : [];
      if (id === '') return [[row.at, nothing]];
      const earlier = readBefore.get(id);
      if (!earlier && isStamped) overwritten.set(id, by);
      // The row may have had its own write before it was hit
      const own = earlier ? { ...earlier, ...target.meant.get(id) } : {};
      const restored = picked<C>(own, (key) => keys.includes(key));
      return [[row.at, { ...restored, ...again }]];
    }),
  );
  return changes.size === 0 ? null : { known: now, changes, areComplete };
}

/** The rows that were written, those that are now in their places, and those with one of the stamps; or all rows. */
function rowsNow<C extends Columns>(
  { ports, tab, before, stamps }: RowsWrite<C>,
  items: readonly Item<C>[],
): Rows<Tab<C>> {
  if (!before.grid.isPart) return readTab(ports, tab, ports.words());
  const places = items.map(({ at }) => at);
  const { grid } = matchingRows(
    ports,
    tab,
    tab.id,
    items.map(({ write }) => write.id),
  );
  const hit = stamps.size > 0 ? matchingRows(ports, tab, tab.stamp, stamps.keys()).grid.rows : [];
  const there = ports.reader.readPlaces(tab, places, grid.headers.length);
  const byPlace = new Map([...there, ...hit, ...grid.rows].map((row) => [row.at, row]));
  const rows = [...byPlace.values()].sort((one, other) => one.at - other.at);
  return readRows(tab, { headers: grid.headers, rows, isPart: true }, ports.words());
}

/** Rows with the stamp of another one, or with its values. */
function hitsIn<C extends Columns>(
  target: RowsWrite<C>,
  written: Written<C>,
  { now, wrong }: { now: Rows<Tab<C>>; wrong: ReadonlyMap<string, Item<C>> },
): Map<GridRow, RowWrite> {
  const { tab, isStamped, stamps } = target;
  const isTorn = !isStamped || rangesIn(written.blocks).length > 1;
  const valuesOf = isTorn ? valuesIn(target, written, wrong) : () => undefined;
  return new Map(
    now.grid.rows.flatMap((row) => {
      const id = idAt(tab, now, row);
      const by = stamps.get(shownIn(now, row, tab.stamp)) ?? valuesOf(id, row);
      return by && by.id !== id ? [[row, by] as const] : [];
    }),
  );
}

/**
 * Finds the write whose values a row has in one range, for rows without a stamp and for those that take several ranges.
 * The row must not have had them before; if it was not read before, only a row counts that is now in the place.
 */
function valuesIn<C extends Columns>(
  { tab, before, isStamped, allBlocks }: RowsWrite<C>,
  { blocks }: Written<C>,
  wrong: ReadonlyMap<string, Item<C>>,
): (id: string, row: GridRow) => RowWrite | undefined {
  const wrongAt = new Map([...wrong.values()].map((item) => [item.at, item.write]));
  const writes = new Map(
    blocks.flatMap((block) =>
      linesOf(block).flatMap(([at, texts]) => {
        const write = wrongAt.get(at);
        return write ? [[texts, write] as const] : [];
      }),
    ),
  );
  const earlier = new Map(before.grid.rows.map((row) => [idAt(tab, before, row), row]));
  const isStray = strayIn(isStamped ? blocks : allBlocks, earlier.get(''));
  return (id, row) => {
    if (id === '') return isStray(row) ? STRAY : undefined;
    const was = earlier.get(id);
    for (const { column, width } of rangesIn(blocks)) {
      const texts = textsIn(row, column, column - 1 + width);
      const by = writes.get(texts);
      const isNew = was ? textsIn(was, column, column - 1 + width) !== texts : wrongAt.has(row.at);
      if (by && by.id !== id && isNew) return by;
    }
    return undefined;
  };
}

/** True for a row without an id, such as a person inserts, that has what one of these blocks has put there. */
function strayIn(all: readonly CellBlock[], was: GridRow | undefined): (row: GridRow) => boolean {
  const written = new Set(all.flatMap(linesOf).map(([, texts]) => texts));
  return (row) =>
    rangesIn(all).some(({ column, width }) => {
      const last = column - 1 + width;
      const texts = textsIn(row, column, last);
      const isBlank = !row.cells.slice(column - 1, last).some(isFilled);
      return !isBlank && written.has(texts) && !(was && textsIn(was, column, last) === texts);
    });
}

/** Stands for whichever write has hit a row without an id. */
const STRAY: RowWrite = { name: '', id: ' ' };

/** Row numbers that a block covers, and the texts that it has for them as `textsIn` gives them. */
function linesOf(block: CellBlock): [number, string][] {
  const { column, cells, into } = block;
  return rowNumbersOf(block).map((at, down) => {
    const line = new Array<Cell>(column - 1).concat(cells[into ? 0 : down] ?? []);
    return [at, textsIn({ at, cells: line }, column, line.length)];
  });
}

/** Texts in the columns `first` to `last`, from 1, with the first column. */
function textsIn(row: GridRow, first: number, last: number): string {
  const places = Array.from({ length: last - first + 1 }, (_, along) => first - 1 + along);
  return JSON.stringify([first, places.map((place) => shownAt(row, place))]);
}

/**
 * After columns have moved: puts what was written under its headers, or what was there before if a column is missing,
 * and puts back what was overwritten.
 */
export function mendMoved<C extends Columns>(
  target: RowsWrite<C>,
  { known, seen = known, blocks, items }: Written<C>,
  isMissing: boolean,
): void {
  const { ports, tab } = target;
  const byPlace = new Map(items.map((item) => [item.at, item]));
  const covered = new Set(blocks.flatMap(rowNumbersOf));
  const rows = seen.grid.rows
    .filter(({ at }) => covered.has(at))
    .map((row) => {
      const item = isMissing ? undefined : byPlace.get(row.at);
      const cells = item ? cellsAfter(target, known, row, item) : row.cells;
      const isMeant = rowLike(tab, known.grid.headers, { id: idAt(tab, seen, row), was: row });
      return { isMeant, cells };
    });
  mendColumns(ports, tab, { headers: known.grid.headers, rows, places: placesIn(blocks) });
}

/** Cells of a row with what was meant for it. */
function cellsAfter<C extends Columns>(
  { ports, tab }: RowsWrite<C>,
  { places }: Rows<Tab<C>>,
  { cells }: GridRow,
  { change, text }: Item<C>,
): Cell[] {
  const after = [...cells];
  const values = text === '' ? change : { ...change, [tab.stamp]: text };
  for (const [key, value] of Object.entries(values)) {
    const column = tab.columns[key];
    if (column) after[places[key] ?? 0] = cellOf(value, column, ports.words());
  }
  return after;
}
