import { groupBy } from '../../texts/group-by';
import { plainText, safeText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import type { Block, Cell, GridRow } from './cell';
import type { Column } from './column';
import type { Places } from './find-columns';
import type { Rows } from './read-rows';
import { runsOf, stretchesOf } from './runs-of';
import type { Columns, RowOf, Tab } from './tab';
import { changesUnderWay, formatUnderWay } from './under-way';

/** Writes a value as the cell of its column, a text so that it cannot be taken for a formula. */
export function cellOf(value: unknown, { codec }: Column, words: Words): Cell {
  if (value === null || value === undefined || value === '') return '';
  const cell = codec.write(value, words);
  return typeof cell === 'string' ? safeText(cell) : cell;
}

/** Lays out new rows in the sheet's own order of columns; cells of columns that are not ours stay empty. */
export function newRowCells<C extends Columns>(
  tab: Tab<C>,
  rows: readonly RowOf<Tab<C>>[],
  { places, width }: { places: Places<C>; width: number },
  words: Words,
): Cell[][] {
  const columns = Object.entries<Column>(tab.columns);
  return rows.map((row: Readonly<Record<string, unknown>>) => {
    const cells: Cell[] = new Array<Cell>(width).fill('');
    for (const [key, column] of columns) cells[places[key] ?? 0] = cellOf(row[key], column, words);
    return cells;
  });
}

/** Changed values of a row, by column key. */
export type Change<C extends Columns> = Partial<RowOf<Tab<C>>>;

/** Changes of rows, by place. */
export type Changes<C extends Columns> = ReadonlyMap<number, Change<C>>;

/**
 * Lays changed rows out as the fewest blocks: one for each run of neighbouring columns of ours that changes,
 * from the first changed row to the last. Rows between them get their own cells back as they were read; in columns that
 * people type into they are left alone, so that what somebody types there meanwhile stands.
 */
export function changedBlocks<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  words: Words,
): Block[] {
  const keys = new Set([...changes.values()].flatMap((change) => Object.keys(change)));
  const keyAt = new Map([...keys].map((key) => [read.places[key] ?? 0, key]));
  const cellAt = (row: GridRow, place: number): Cell | undefined => {
    const key = keyAt.get(place) ?? '';
    const change: Readonly<Record<string, unknown>> = changes.get(row.at) ?? {};
    const column = tab.columns[key];
    return column && key in change ? cellOf(change[key], column, words) : undefined;
  };
  const isTyped = (place: number) => tab.columns[keyAt.get(place) ?? '']?.guarded === false;
  return blocksOf({ rows: read.grid.rows, places: [...keyAt.keys()], cellAt, isTyped }, ({ at }) =>
    changes.has(at),
  );
}

/**
 * Lays changed rows out so that none is ever read half: where a row takes more than one block, it first says what it is
 * to hold, and last that it does. What an earlier run has left under way in a row is part of its change.
 */
export function wholeBlocks<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  words: Words,
): Block[] {
  const { mark, copies } = tab;
  const begun = changesUnderWay(tab, read.grid, read.places);
  const whole = new Map(
    [...changes].map(([at, change]) => [at, { ...begun.get(at), ...change } as Change<C>]),
  );
  const blocks = changedBlocks(tab, read, whole, words);
  const isOne = new Set(blocks.map(({ column }) => column)).size < 2;
  const isCopy = (change: Change<C>) => Object.keys(change).every((key) => copies.includes(key));
  if (mark === '' || isOne || [...whole.values()].every(isCopy)) return blocks;
  const kept = new Map(read.rows.map(({ at, row }) => [at, row[mark as keyof typeof row]]));
  const marked = [...whole].map(
    ([at, change]) => [at, { [mark]: kept.get(at), ...change } as Change<C>] as const,
  );
  const laidOut = (cellsOf: (change: Change<C>) => Readonly<Record<string, unknown>>) => {
    const cells = marked.map(([at, change]) => [at, cellsOf(change) as Change<C>] as const);
    return changedBlocks(tab, read, new Map(cells), words);
  };
  return [
    ...laidOut((change) => ({ [mark]: formatUnderWay(change) })),
    ...laidOut(({ [mark]: _mark, ...change }) => change),
    ...laidOut(({ [mark]: last }) => ({ [mark]: last })),
  ];
}

/** Cells to be laid out: those at some places (columns, counted from 0) of rows. */
export interface Layout {
  readonly rows: readonly GridRow[];
  readonly places: readonly number[];
  /** What a cell is to hold; as it is where that is not said. */
  readonly cellAt?: (row: GridRow, place: number) => Cell | undefined;
  /** Tells whether people type into a column. */
  readonly isTyped?: (place: number) => boolean;
}

/** The most blocks that are written so that rows between changed ones are left alone: each is a call, under the lock. */
const MOST_APART = 20;

/** Cells between changed ones that take as long to write as several calls: rows are written apart then, as long as they lie in no more pieces than one call may name. */
const MANY_BETWEEN = 20_000;
const MOST_PIECES = 500;

/**
 * Lays cells out as few blocks that cover the rows which have changed. In columns that people type into, and in all where many
 * cells lie between, it leaves the rows between alone: by pieces, or where these are many by values, the columns with the fewest first, as all
 * are written that have fewer values than the rows were read in stretches; what is left goes with the rows between as they were read.
 */
export function blocksOf(
  { rows, places, cellAt = () => undefined, isTyped = () => false }: Layout,
  hasChanged: (row: GridRow) => boolean,
): Block[] {
  const stretches = stretchesOf(rows, hasChanged);
  const changed = rows.filter(hasChanged);
  const pieces = stretchesOf(changed, () => true);
  const rectangles = (of: readonly GridRow[][], run: readonly number[]) =>
    of.map((piece): Block => {
      const cells = piece.map((row) =>
        run.map((place) => cellAt(row, place) ?? unchanged(row, place)),
      );
      return { row: piece[0]?.at ?? 0, column: (run[0] ?? 0) + 1, cells };
    });
  const runs = runsOf(places);
  const between = stretches.flat().length - changed.length;
  const isDear = between * places.length > MANY_BETWEEN && pieces.length <= MOST_PIECES;
  const typed = runs.filter((run) => isDear || run.some(isTyped));
  if (pieces.length * typed.length <= MOST_APART)
    return runs.flatMap((run) => rectangles(typed.includes(run) ? pieces : stretches, run));
  let left = MOST_APART;
  const byValue = places
    .map((place) => {
      const blocks = valuesAt(place, changed, cellAt);
      return { place, blocks, rank: blocks.length + (isTyped(place) ? 0 : MANY_BETWEEN) };
    })
    .filter(({ place, blocks }) => isDear || isTyped(place) || blocks.length < stretches.length)
    .sort((a, b) => a.rank - b.rank)
    .filter(({ blocks }) => {
      left -= blocks.length;
      return left >= 0;
    });
  const others = places.filter((place) => !byValue.some((one) => one.place === place));
  return [
    ...byValue.flatMap(({ blocks }) => blocks),
    ...runsOf(others).flatMap((run) => rectangles(stretches, run)),
  ];
}

/** Lays out the changed cells of a column as a block for each value. */
function valuesAt(
  place: number,
  rows: readonly GridRow[],
  cellAt: Required<Layout>['cellAt'],
): Block[] {
  const changed = rows.flatMap((row) => {
    const cell = cellAt(row, place);
    return cell === undefined ? [] : [{ at: row.at, cell }];
  });
  const alike = groupBy(changed, ({ cell }) => JSON.stringify(cell));
  return [...alike.values()].map((group): Block => {
    const into = runsOf(group.map(({ at }) => at)).map((ats): [number, number] => [
      Math.min(...ats),
      Math.max(...ats),
    ]);
    const [{ at, cell }] = group;
    return { row: at, column: place + 1, cells: [[cell]], into };
  });
}

function unchanged({ cells }: GridRow, place: number): Cell {
  const cell = cells[place] ?? '';
  return typeof cell === 'string' ? safeText(plainText(cell)) : cell;
}
