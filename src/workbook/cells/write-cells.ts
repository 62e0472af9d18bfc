import { groupBy } from '../../texts/group-by';
import { plainText, safeText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import type { Cell, CellBlock, GridRow } from './cell';
import type { Column } from './column';
import type { Places } from './find-columns';
import type { Rows } from './read-rows';
import { changedStretches, runsOf } from './runs-of';
import type { Columns, RowOf, Tab } from './tab';
import { formatUnfinished, unfinishedChanges } from './unfinished-changes';

/** Cell for a value of a column. Texts are made safe from being read as formulas. */
export function cellOf(value: unknown, { codec }: Column, words: Words): Cell {
  if (value === null || value === undefined || value === '') return '';
  const cell = codec.write(value, words);
  return typeof cell === 'string' ? safeText(cell) : cell;
}

/** Cells of new rows in the sheet's own order of columns. Columns that people added stay empty. */
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

/** Changes by row number. */
export type Changes<C extends Columns> = ReadonlyMap<number, Change<C>>;

/**
 * Covers changed rows with as few blocks as possible: one for each run of neighbouring changed
 * columns, from the first changed row to the last. Rows between are rewritten as they were read,
 * except in columns that people type into: there they are left alone, so that what somebody types
 * meanwhile is not lost.
 */
export function changedBlocks<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  words: Words,
): CellBlock[] {
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
 * Like `changedBlocks`, but no row is ever read half-written: if a row takes more than one block,
 * the mark column first records the new values and is restored last. Unfinished changes of an
 * earlier run are completed too.
 */
export function wholeBlocks<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  words: Words,
): CellBlock[] {
  const { mark, copies } = tab;
  const begun = unfinishedChanges(tab, read.grid, read.places);
  const whole = new Map(
    [...changes].map(([at, change]) => [at, { ...begun.get(at), ...change } as Change<C>]),
  );
  const blocks = changedBlocks(tab, read, whole, words);
  const isOne = new Set(blocks.map(({ column }) => column)).size < 2;
  const isCopy = (change: Change<C>) => Object.keys(change).every((key) => copies.includes(key));
  if (mark === '' || isOne || [...whole.values()].every(isCopy)) return blocks;
  const oldMarks = new Map(read.rows.map(({ at, row }) => [at, row[mark as keyof typeof row]]));
  const marked = [...whole].map(
    ([at, change]) => [at, { [mark]: oldMarks.get(at), ...change } as Change<C>] as const,
  );
  const laidOut = (cellsOf: (change: Change<C>) => Readonly<Record<string, unknown>>) => {
    const cells = marked.map(([at, change]) => [at, cellsOf(change) as Change<C>] as const);
    return changedBlocks(tab, read, new Map(cells), words);
  };
  return [
    ...laidOut((change) => ({ [mark]: formatUnfinished(change) })),
    ...laidOut(({ [mark]: _mark, ...change }) => change),
    ...laidOut(({ [mark]: last }) => ({ [mark]: last })),
  ];
}

/** Cells to write: the given columns (from 0) of the given rows. */
export interface BlockLayout {
  readonly rows: readonly GridRow[];
  readonly places: readonly number[];
  /** New content of a cell; `undefined` leaves it as it is. */
  readonly cellAt?: (row: GridRow, place: number) => Cell | undefined;
  /** True if people type into the column. */
  readonly isTyped?: (place: number) => boolean;
}

/**
 * Maximum number of blocks when rows between changed ones are left alone. Each is a call under the
 * lock.
 */
const MOST_APART = 20;

/**
 * With more cells than this between changed rows, rewriting them takes as long as several calls.
 * Then the changed rows are written separately, if they form no more pieces than one call may name.
 */
const MANY_BETWEEN = 20_000;
const MOST_PIECES = 500;

/**
 * Covers the changed rows with few blocks. In columns that people type into, and everywhere if many
 * cells lie between, unchanged rows are left alone: changed pieces are written separately, or, if
 * there are too many pieces, one block per distinct value, the columns with the fewest values
 * first. Columns with fewer values than stretches of rows are written by value too. The rest is
 * written together with the rows between, as they were read.
 */
export function blocksOf(
  { rows, places, cellAt = () => undefined, isTyped = () => false }: BlockLayout,
  hasChanged: (row: GridRow) => boolean,
): CellBlock[] {
  const stretches = changedStretches(rows, hasChanged);
  const changed = rows.filter(hasChanged);
  const pieces = changedStretches(changed, () => true);
  const rectangles = (of: readonly GridRow[][], run: readonly number[]) =>
    of.map((piece): CellBlock => {
      const cells = piece.map((row) =>
        run.map((place) => cellAt(row, place) ?? unchanged(row, place)),
      );
      return { row: piece[0]?.at ?? 0, column: (run[0] ?? 0) + 1, cells };
    });
  const runs = runsOf(places);
  const between = stretches.flat().length - changed.length;
  const isExpensive = between * places.length > MANY_BETWEEN && pieces.length <= MOST_PIECES;
  const typed = runs.filter((run) => isExpensive || run.some(isTyped));
  if (pieces.length * typed.length <= MOST_APART)
    return runs.flatMap((run) => rectangles(typed.includes(run) ? pieces : stretches, run));
  let left = MOST_APART;
  const byValue = places
    .map((place) => {
      const blocks = valuesAt(place, changed, cellAt);
      return { place, blocks, rank: blocks.length + (isTyped(place) ? 0 : MANY_BETWEEN) };
    })
    .filter(
      ({ place, blocks }) => isExpensive || isTyped(place) || blocks.length < stretches.length,
    )
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

/** One block for each distinct new value in a column. */
function valuesAt(
  place: number,
  rows: readonly GridRow[],
  cellAt: Required<BlockLayout>['cellAt'],
): CellBlock[] {
  const changed = rows.flatMap((row) => {
    const cell = cellAt(row, place);
    return cell === undefined ? [] : [{ at: row.at, cell }];
  });
  const alike = groupBy(changed, ({ cell }) => JSON.stringify(cell));
  return [...alike.values()].map((group): CellBlock => {
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
