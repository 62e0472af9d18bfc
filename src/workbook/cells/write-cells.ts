import { cellName } from '../../texts/cell-name';
import { cleanTyped } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import { plainText, safeText } from '../../texts/safe-text';
import { MAX_CELL, shortened } from '../../texts/text-fault';
import type { Words } from '../../words/words';
import type { Cell, CellBlock, GridRow } from './cell';
import type { Column } from './column';
import type { Places } from './find-columns';
import { isNoText } from './kinds/text';
import { isFilled, readCell } from './read-cell';
import type { Rows } from './read-rows';
import { changedStretches, runsOf } from './runs-of';
import type { Columns, NewRow, RowOf, Tab } from './tab';

/** Cleans texts, and escapes those that Sheets would read as formulas. */
export function cellOf(value: unknown, { codec }: Column, words: Words): Cell {
  if (value === null || value === undefined || value === '') return '';
  const cell = codec.write(value, words);
  return typeof cell === 'string' ? safeText(cleanTyped(cell).trim()) : cell;
}

/**
 * Throws a user-facing Error if the cell could not be written, or not be read back as it is. Forms check their
 * fields before; this is for all other ways in.
 */
function cellIn(tab: Tab, key: string, value: unknown, words: Words): Cell {
  const column = tab.columns[key];
  if (!column) return '';
  const cell = cellOf(value, column, words);
  const fault = typeof cell === 'string' ? cellFault(value, cell, column) : null;
  if (fault === null) return cell;
  const { name } = words.tabs[tab.key];
  const named = {
    tab: name,
    column: column.header[words.language],
    value: shortened(String(cell), 100),
  };
  throw new Error(format(words.errors[fault], named));
}

function cellFault(value: unknown, cell: string, { codec, blank }: Column) {
  if (cell.length > MAX_CELL) return 'cellTooLong';
  if (codec.fault === 'notText' && isNoText(cell, cell)) return 'cellFormulaError';
  return cell === '' && blank === undefined && value ? 'cellInvisible' : null;
}

/** Such a cell was read as blank, so writing the blank value back would erase what a person typed. */
function isUnread(cell: Cell, column: Column, words: Words): boolean {
  return isFilled(cell) && readCell(cell, column, words) === undefined;
}

/** In the order of the sheet's columns. Columns that people added stay empty. */
export function newRowCells<C extends Columns>(
  tab: Tab<C>,
  rows: readonly NewRow<Tab<C>>[],
  { places, width }: { places: Places<C>; width: number },
  words: Words,
): Cell[][] {
  const keys = Object.keys(tab.columns);
  return rows.map((row: Readonly<Record<string, unknown>>) => {
    const cells: Cell[] = new Array<Cell>(width).fill('');
    for (const key of keys) cells[places[key] ?? 0] = cellIn(tab, key, row[key], words);
    return cells;
  });
}

export type Change<C extends Columns> = Partial<RowOf<Tab<C>>>;

/** True if a change only writes cells that the next rebuild of the summary fills from others. */
export function isComputed({ columns }: Tab, change: object): boolean {
  const keys = Object.keys(change);
  return keys.length > 0 && keys.every((key) => columns[key]?.computed);
}

/** By row number. */
export type Changes<C extends Columns> = ReadonlyMap<number, Change<C>>;

/**
 * Unchanged rows in between are rewritten as they were read, but as far as possible not in columns that people
 * type into, so that what somebody types meanwhile is not lost. A cell that could not be read is not emptied.
 */
export function changedBlocks<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  words: Words,
): CellBlock[] {
  const keys = new Set([...changes.values()].flatMap((change) => Object.keys(change)));
  const keyAt = new Map([...keys].map((key) => [read.places[key] ?? 0, key]));
  const named = new Set(read.problems.map(({ cell }) => cell));
  const changeIn = ({ at }: GridRow): Readonly<Record<string, unknown>> => changes.get(at) ?? {};
  const isSet = (row: GridRow, place: number) => (keyAt.get(place) ?? '') in changeIn(row);
  const cellAt = (row: GridRow, place: number): Cell | undefined => {
    const key = keyAt.get(place) ?? '';
    const change = changeIn(row);
    const column = tab.columns[key];
    if (!column || !isSet(row, place)) return undefined;
    const cell = cellIn(tab, key, change[key], words);
    const isNamed = named.has(cellName(row.at, place + 1));
    const isBlank = isNamed && cell === cellOf(column.blank, column, words);
    return isBlank && isUnread(row.cells[place] ?? '', column, words) ? undefined : cell;
  };
  const isTyped = (place: number) => tab.columns[keyAt.get(place) ?? '']?.guarded === false;
  const most = keys.has(tab.stamp) ? MOST_APART : MOST_COPIES_APART;
  const isApart = tab.stamp !== '' && runsOf([...changes.keys()]).length <= most;
  const places = isApart ? withGaps(tab, read, changes, [...keyAt.keys()]) : [...keyAt.keys()];
  const layout = { rows: read.grid.rows, places, isSet, cellAt, isTyped, isApart };
  return blocksOf(layout, ({ at }) => changes.has(at));
}

/**
 * Adds the columns between two of `places`, so that a row takes fewer writes, if only the add-on writes them or they are
 * blank in all changed rows. Of many rows, wide gaps are left out, since they take longer than a write.
 */
function withGaps<C extends Columns>(
  tab: Tab<C>,
  read: Rows<Tab<C>>,
  changes: Changes<C>,
  places: readonly number[],
): number[] {
  const changed = read.grid.rows.filter(({ at }) => changes.has(at));
  const keyAt = new Map(Object.entries<number>(read.places).map(([key, place]) => [place, key]));
  const mayWrite = (place: number) => {
    const key = keyAt.get(place);
    if (key === undefined || key === tab.id) return false;
    return tab.columns[key]?.guarded || !changed.some(({ cells }) => isFilled(cells[place]));
  };
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.flatMap((place, at) => {
    const length = Math.max(0, (sorted[at + 1] ?? 0) - place - 1);
    const gap = Array.from({ length }, (_, along) => place + 1 + along);
    const isCheap = gap.length * changed.length <= CELLS_A_CALL;
    return isCheap && gap.every(mayWrite) ? [place, ...gap] : [place];
  });
}

/** `places` are columns, from 0. */
export interface BlockLayout {
  readonly rows: readonly GridRow[];
  readonly places: readonly number[];
  /** True if a cell of a changed row is to be written. A block reaches from the first such row to the last. */
  readonly isSet?: (row: GridRow, place: number) => boolean;
  /** New content of a cell; `undefined` leaves it as it is. */
  readonly cellAt?: (row: GridRow, place: number) => Cell | undefined;
  readonly isTyped?: (place: number) => boolean;
  /** True if no row between changed rows may be written. */
  readonly isApart?: boolean;
}

/** Maximum number of blocks that leave unchanged rows alone. Each block is a call under the lock. */
const MOST_APART = 20;

/** The same for copies of other cells, which readers and the next summary compute again. */
const MOST_COPIES_APART = 3;

/** Writing this many cells takes as long as a separate call. */
const CELLS_A_CALL = 1_600;

/**
 * Rewriting more unchanged cells than this takes as long as several calls. `MOST_PIECES` is the most runs of
 * rows that one call may name.
 */
const MANY_BETWEEN = 20_000;
const MOST_PIECES = 500;

/**
 * Usually a block reaches from the first changed row to the last and rewrites the unchanged rows between as
 * they were read. Columns that people type into, and all columns if too many cells lie between, get one block
 * per run of changed rows, or one per distinct value if there are too many runs.
 */
export function blocksOf(
  {
    rows,
    places,
    isSet = () => true,
    cellAt = () => undefined,
    isTyped = () => false,
    isApart = false,
  }: BlockLayout,
  hasChanged: (row: GridRow) => boolean,
): CellBlock[] {
  const stretches = changedStretches(rows, hasChanged);
  const changed = rows.filter(hasChanged);
  const pieces = changedStretches(changed, () => true);
  const rectangles = (of: readonly GridRow[], run: readonly number[]) =>
    changedStretches(of, (row) => hasChanged(row) && run.some((place) => isSet(row, place))).map(
      (piece): CellBlock => {
        const cells = piece.map((row) =>
          run.map((place) => cellAt(row, place) ?? unchanged(row, place)),
        );
        return { row: piece[0]?.at ?? 0, column: (run[0] ?? 0) + 1, cells };
      },
    );
  const runs = runsOf(places);
  const between = stretches.flat().length - changed.length;
  const isExpensive = between * places.length > MANY_BETWEEN && pieces.length <= MOST_PIECES;
  const typed = runs.filter((run) => isExpensive || isApart || run.some(isTyped));
  if (isApart || pieces.length * typed.length <= MOST_APART)
    return runs.flatMap((run) => rectangles(typed.includes(run) ? changed : rows, run));
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
    ...runsOf(others).flatMap((run) => rectangles(rows, run)),
  ];
}

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

/** Cells as they were read, to be written again. */
export function rewrittenCells({ cells }: GridRow): Cell[] {
  return cells.map((cell) => (typeof cell === 'string' ? safeText(plainText(cell)) : cell));
}

function unchanged({ at, cells }: GridRow, place: number): Cell {
  return rewrittenCells({ at, cells: [cells[place] ?? ''] })[0] ?? '';
}
