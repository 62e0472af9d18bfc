import type { Words } from '../../src/words/words';
import type { Grid, GridRow } from '../../src/workbook/cells/cell';
import type { Rows } from '../../src/workbook/cells/read-rows';
import type { Tab } from '../../src/workbook/cells/tab';
import type { TabReader } from '../../src/workbook/tab-ports';

/** Wrappers for a special build of the add-on: they record the cells that a job uses. */

/** Cells that a run has used: for each tab one mark per cell, row after row. */
type Ledger = Map<string, Uint8Array>;

/** Number of marks in each row. */
const WIDTH = 128;

/** Globals are lost at the end of the run, so the record is a property of `Math`. */
const kept = Math as unknown as { lookedAt?: { before: Ledger; now: Ledger } };
const now: Ledger = new Map();
kept.lookedAt = { before: kept.lookedAt?.now ?? new Map(), now };

/** Number of cells that the previous run used. */
export function lookedAt(): number {
  let count = 0;
  for (const marks of kept.lookedAt?.before.values() ?? []) {
    for (const mark of marks) count += mark;
  }
  return count;
}

function note(tab: string, row: number, place: number): void {
  const at = row * WIDTH + place;
  let marks = now.get(tab);
  if (!marks || marks.length <= at) {
    const longer = new Uint8Array(Math.max(at + 1, 2 * (marks?.length ?? WIDTH)));
    longer.set(marks ?? []);
    now.set(tab, longer);
    marks = longer;
  }
  marks[at] = 1;
}

interface Watched {
  readonly plain: object;
  readonly look: (key: string) => void;
}

const watchedOf = new WeakMap<object, Watched>();

function watch<T extends object>(plain: T, look: Watched['look']): T {
  const proxy = new Proxy(plain, {
    get: (target, key) => {
      if (typeof key === 'string' && Object.hasOwn(target, key)) look(key);
      return Reflect.get(target, key);
    },
  });
  watchedOf.set(proxy, { plain, look });
  return proxy;
}

const plainOf = <T extends object>(value: T): T => (watchedOf.get(value)?.plain as T) ?? value;

function watchLine({ key }: Tab, { at, cells }: GridRow): GridRow {
  return { at, cells: watch(cells, (place) => note(key, at, Number(place))) };
}

function watchGrid(tab: Tab, grid: Grid): Grid {
  return { ...grid, rows: grid.rows.map((row) => watchLine(tab, row)) };
}

/**
 * Records the cells used of the rows that a workbook reads. Single columns and headers are counted
 * from the journal.
 */
export function watchedWorkbook<R extends TabReader>(workbook: R): R {
  return {
    ...workbook,
    read: (tab) => watchGrid(tab, workbook.read(tab)),
    readMatching: (tab, ...asked) => watchGrid(tab, workbook.readMatching(tab, ...asked)),
    readStretch: (tab, first, last) => watchGrid(tab, workbook.readStretch(tab, first, last)),
    readPlaces: (tab, places, width, column = 1) =>
      workbook
        .readPlaces(tab, places, width, column)
        .map((row) => (width === 1 ? row : watchLine(tab, row))),
  };
}

/** Reads rows without recording the cells, and then records which values of the rows are used. */
export function watchedRows(
  read: (tab: Tab, grid: Grid, words: Words) => Rows<Tab>,
  { tab, grid, words }: { tab: Tab; grid: Grid; words: Words },
): Rows<Tab> {
  const rows = grid.rows.map(({ at, cells }) => ({ at, cells: plainOf(cells) }));
  const found = read(tab, { ...grid, rows }, words);
  const places: Readonly<Record<string, number>> = found.places;
  return {
    ...found,
    grid,
    rows: found.rows.map(({ at, row }) => ({
      at,
      row: watch(row, (key) => note(tab.key, at, places[key] ?? WIDTH - 1)),
    })),
  };
}

/** Same as `{ ...one, ...other }`, but a copied value counts as used only when the copy is. */
export function spread(one: object, other: object | null | undefined): object {
  const [a, b] = [one, other ?? {}].map((value) => watchedOf.get(value));
  const plain = { ...(a?.plain ?? one), ...(b?.plain ?? other) };
  if (!a && !b) return plain;
  const later = b?.plain ?? other ?? {};
  return watch(plain, (key) => (Object.hasOwn(later, key) ? b : a)?.look(key));
}

/** Same as `rest` in `const { a, ...rest } = source`; a copied value counts as used only when the copy is. */
export function rest(source: object, without: readonly string[]): object {
  const seen = watchedOf.get(source);
  const own = Object.entries(seen?.plain ?? source).filter(([key]) => !without.includes(key));
  const plain = Object.fromEntries(own);
  return seen ? watch(plain, seen.look) : plain;
}
