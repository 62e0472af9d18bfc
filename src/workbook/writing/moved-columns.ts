import { plainText } from '../../texts/safe-text';
import type { Cell, CellBlock, GridRow } from '../cells/cell';
import { hasMovedColumns, namesOf } from '../cells/moved-headers';
import { cellText } from '../cells/read-cell';
import type { Rows } from '../cells/read-rows';
import type { Columns, Tab } from '../cells/tab';
import type { WritePorts } from '../ports';

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
 * The row that has the id of `was`, wherever the column of ids is now. If that was deleted, or overwritten because another
 * column was there, the row in the same place, if all that was not written is as it was.
 */
export function rowLike(
  tab: Tab,
  headers: readonly string[],
  { id, was }: { readonly id: string; readonly was: GridRow },
): MeantRow['isMeant'] {
  const before = namesOf(tab, headers);
  return (row, names, wasWritten) => {
    const idPlace = names.indexOf(tab.id);
    if (idPlace >= 0 && id !== '' && shownIn(row, idPlace).trim() === id) return true;
    if (idPlace >= 0 && !wasWritten(tab.id, idPlace)) return false;
    const isSame = (name: string, place: number) =>
      wasWritten(name, place) || shownIn(row, place) === shownIn(was, before.indexOf(name));
    return row.at === was.at && names.every((name, place) => name === '' || isSame(name, place));
  };
}

/**
 * The row that shows these texts where they were written, or under the headers above which they were written. Numbers and
 * days are not compared, because they show in another form under another column.
 */
export function rowWithCells(
  tab: Tab,
  headers: readonly string[],
  cells: readonly Cell[],
): MeantRow['isMeant'] {
  const before = namesOf(tab, headers);
  const isAt = (row: GridRow, at: number, cell: Cell | undefined = '') =>
    typeof cell !== 'string' || plainText(cell) === shownIn(row, at);
  return (row, names) =>
    cells.every((cell, place) => isAt(row, place, cell)) ||
    names.every((name, at) => name === '' || isAt(row, at, cells[before.indexOf(name)]));
}

function shownIn({ cells }: GridRow, place: number): string {
  return plainText(cellText(cells[place] ?? ''));
}
