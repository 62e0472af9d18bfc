import { plainText } from '../../texts/safe-text';
import type { Cell, CellBlock, GridRow } from '../cells/cell';
import { presentColumns } from '../cells/find-columns';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { ReadPorts, WritePorts } from '../ports';

/** True if columns were inserted, moved or deleted between two readings of the headers. */
export function hasMovedColumns(
  tab: Tab,
  before: readonly string[],
  now: readonly string[],
): boolean {
  return JSON.stringify(namesOf(tab, before)) !== JSON.stringify(namesOf(tab, now));
}

/** The column's key, or the header of a column that the office added, by position; without blanks at the end. */
function namesOf(tab: Tab, headers: readonly string[]): string[] {
  const names = headers.map((header) => (header === '' ? '' : `"${header}"`));
  for (const { key, place } of presentColumns(tab, headers)) names[place] = key;
  while (names[names.length - 1] === '') names.pop();
  return names;
}

/**
 * Reads rows by more than one call, and again while people have moved columns since the headers were read: the cells
 * would be taken for those of other columns.
 */
export function underOneHeader<C extends Columns>(
  { reader }: ReadPorts,
  tab: Tab<C>,
  read: () => Rows<Tab<C>>,
): Rows<Tab<C>> {
  for (;;) {
    const found = read();
    if (!hasMovedColumns(tab, found.grid.headers, reader.scan(tab, []).headers)) return found;
  }
}

/** `before` under the headers that `now` has. If columns have moved, cells of columns without a header are left out. */
export function relaid<C extends Columns>(
  tab: Tab<C>,
  { grid, ...before }: Rows<Tab<C>>,
  now: Rows<Tab<C>>,
): Rows<Tab<C>> {
  const { headers } = now.grid;
  if (!hasMovedColumns(tab, grid.headers, headers)) return { ...before, grid };
  const was = namesOf(tab, grid.headers);
  const names = namesOf(tab, headers);
  const rows = grid.rows.map(({ at, cells }) => ({
    at,
    cells: names.map((name) => (name === '' ? '' : (cells[was.indexOf(name)] ?? ''))),
  }));
  return { ...before, places: now.places, grid: { ...grid, headers, rows } };
}

/** What a write meant for a row. Cells are by the names of the columns at the write. */
interface MeantRow {
  readonly isMeant: (row: GridRow, names: readonly string[], wasWritten: WasWritten) => boolean;
  /** Cells of the whole row after the write. */
  readonly cells: readonly Cell[];
}

/** True for a column, by its present name and place, that was written or that now is where the write went. */
type WasWritten = (name: string, place: number) => boolean;

export interface MovedWrite {
  readonly headers: readonly string[];
  readonly rows: readonly MeantRow[];
  /** Columns that were written, from 0. */
  readonly places: readonly number[];
}

/**
 * After columns have moved during a write: puts every written cell under its own header, and what was overwritten
 * there back. A column that is new is emptied where the write went.
 */
export function mendColumns(
  { reader, writer }: WritePorts,
  tab: Tab,
  { headers, rows: meant, places }: MovedWrite,
): void {
  const { headers: headersNow, rows } = reader.read(tab);
  const names = namesOf(tab, headersNow);
  const before = namesOf(tab, headers);
  const among = new Set(places);
  const written = new Set(places.map((place) => before[place] ?? ''));
  const wasWritten: WasWritten = (name, place) =>
    among.has(place) || (name !== '' && written.has(name));
  const width = Math.max(names.length, ...places.map((place) => place + 1));
  writer.write(
    tab,
    rows.flatMap((row) => {
      const own = meant.find(({ isMeant }) => isMeant(row, names, wasWritten));
      if (!own) return [];
      return Array.from({ length: width }, (_, place) => place).flatMap((place): CellBlock[] => {
        const name = names[place] ?? '';
        const cell = name === '' ? '' : (own.cells[before.indexOf(name)] ?? '');
        const isRight = shownIn(row, place) === plainText(cellText(cell));
        return isRight || !wasWritten(name, place)
          ? []
          : [{ row: row.at, column: place + 1, cells: [[cell]] }];
      });
    }),
  );
}

/**
 * The row that has the id of `was`, wherever the column of ids is now. If that was deleted, the row in the same place, if
 * all that was not written is as it was.
 */
export function rowLike(
  tab: Tab,
  headers: readonly string[],
  { id, was }: { readonly id: string; readonly was: GridRow },
): MeantRow['isMeant'] {
  const before = namesOf(tab, headers);
  return (row, names, wasWritten) => {
    if (names.includes(tab.id))
      return id !== '' && shownIn(row, names.indexOf(tab.id)).trim() === id;
    const isSame = (name: string, place: number) =>
      wasWritten(name, place) || shownIn(row, place) === shownIn(was, before.indexOf(name));
    return row.at === was.at && names.every((name, place) => name === '' || isSame(name, place));
  };
}

/** The row that shows these cells where they were written, or under the headers above which they were written. */
export function rowWithCells(
  tab: Tab,
  headers: readonly string[],
  cells: readonly Cell[],
): MeantRow['isMeant'] {
  const before = namesOf(tab, headers);
  const textAt = (place: number) => plainText(cellText(cells[place] ?? ''));
  return (row, names) =>
    cells.every((_, place) => textAt(place) === shownIn(row, place)) ||
    names.every((name, at) => name === '' || textAt(before.indexOf(name)) === shownIn(row, at));
}

function shownIn({ cells }: GridRow, place: number): string {
  return plainText(cellText(cells[place] ?? ''));
}
