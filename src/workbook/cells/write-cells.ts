import { plainText, safeText } from '../../texts/safe-text';
import type { Words } from '../../words/words';
import type { Block, Cell, GridRow } from './cell';
import type { Column } from './column';
import type { Places } from './find-columns';
import type { Rows } from './read-rows';
import { runsOf } from './runs-of';
import type { Columns, RowOf, Tab } from './tab';
import { changesUnderWay, formatUnderWay } from './under-way';

/** Writes a value as the cell of its column, a text so that it cannot be taken for a formula. */
export function cellOf(value: unknown, { codec }: Column, words: Words): Cell {
  if (value === null || value === undefined) return '';
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
  const places = [...keys].map((key) => read.places[key] ?? 0);
  const keyAt = new Map(Object.entries(read.places).map(([key, place]) => [place, key]));
  const cellAt = (row: GridRow, place: number): Cell => {
    const key = keyAt.get(place) ?? '';
    const change: Readonly<Record<string, unknown>> = changes.get(row.at) ?? {};
    const column = tab.columns[key];
    return column && key in change ? cellOf(change[key], column, words) : unchanged(row, place);
  };
  const isTyped = (place: number) => tab.columns[keyAt.get(place) ?? '']?.guarded === false;
  return blocksOf({ rows: read.grid.rows, places, cellAt, isTyped }, ({ at }) => changes.has(at));
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

/** Cells to be laid out: those at some places (columns, counted from 0) of rows; as they are unless said otherwise. */
export interface Layout {
  readonly rows: readonly GridRow[];
  readonly places: readonly number[];
  readonly cellAt?: (row: GridRow, place: number) => Cell;
  /** Tells whether people type into a column. */
  readonly isTyped?: (place: number) => boolean;
}

/** The most blocks that are written so that rows between changed ones are left alone: each is a call, under the lock. */
const MOST_APART = 20;

/** Lays cells out as the fewest blocks that cover the rows which have changed. */
export function blocksOf(
  { rows, places, cellAt = unchanged, isTyped = () => false }: Layout,
  hasChanged: (row: GridRow) => boolean,
): Block[] {
  const runs = runsOf(places);
  const stretches = stretchesOf(rows, hasChanged);
  const apart = stretches.map((stretch) => cutAt(stretch, hasChanged));
  const typed = runs.filter((run) => run.some(isTyped));
  const pieces = apart.reduce((sum, cut) => sum + cut.length, 0) * typed.length;
  return stretches.flatMap((stretch, at) =>
    runs.flatMap((run) =>
      (pieces <= MOST_APART && typed.includes(run) ? (apart[at] ?? []) : [stretch]).map(
        (piece) => ({
          row: piece[0]?.at ?? 0,
          column: (run[0] ?? 0) + 1,
          cells: piece.map((row) => run.map((place) => cellAt(row, place))),
        }),
      ),
    ),
  );
}

/** Cuts a stretch into its changed rows, neighbours together. */
function cutAt(stretch: readonly GridRow[], hasChanged: (row: GridRow) => boolean): GridRow[][] {
  const places = new Map(stretch.map((row) => [row.at, row]));
  const changed = runsOf(stretch.filter(hasChanged).map(({ at }) => at));
  return changed.map((run) => run.flatMap((at) => places.get(at) ?? []));
}

function unchanged({ cells }: GridRow, place: number): Cell {
  const cell = cells[place] ?? '';
  return typeof cell === 'string' ? safeText(plainText(cell)) : cell;
}

/** Cuts rows where one is missing, and each piece down to what lies between its first and last changed row. */
function stretchesOf(rows: readonly GridRow[], isChanged: (row: GridRow) => boolean): GridRow[][] {
  const stretches: GridRow[][] = [];
  let pending: GridRow[] = [];
  let stretch: GridRow[] = [];
  for (const row of rows) {
    const previous = pending[pending.length - 1] ?? stretch[stretch.length - 1];
    if (previous && previous.at !== row.at - 1) [stretch, pending] = [[], []];
    if (!isChanged(row)) {
      if (stretch.length > 0) pending.push(row);
      continue;
    }
    if (stretch.length === 0) stretches.push(stretch);
    stretch.push(...pending, row);
    pending = [];
  }
  return stretches;
}
