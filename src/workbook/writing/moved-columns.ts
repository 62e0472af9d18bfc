import { plainText } from '../../texts/safe-text';
import type { Cell, CellBlock, GridRow } from '../cells/cell';
import { presentColumns } from '../cells/find-columns';
import { cellText } from '../cells/read-cell';
import type { Tab } from '../cells/tab';
import type { WritePorts } from '../ports';

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

/** What a write meant for a row. Cells are by the names of the columns at the write. */
interface MeantRow {
  readonly isMeant: (row: GridRow, names: readonly string[]) => boolean;
  /** Cells of the whole row after the write. */
  readonly cells: readonly Cell[];
}

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
  const wasWritten = (name: string, place: number) =>
    among.has(place) || (name !== '' && written.has(name));
  const width = Math.max(names.length, ...places.map((place) => place + 1));
  writer.write(
    tab,
    rows.flatMap((row) => {
      const own = meant.find(({ isMeant }) => isMeant(row, names));
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

/** The row that has this id, wherever its column is now. */
export function rowWithId(tab: Tab, id: string): MeantRow['isMeant'] {
  return (row, names) => id !== '' && shownIn(row, names.indexOf(tab.id)).trim() === id;
}

/** The row that shows these cells where they were written. */
export function rowWithCells(cells: readonly Cell[]): MeantRow['isMeant'] {
  return (row) => cells.every((cell, place) => plainText(cellText(cell)) === shownIn(row, place));
}

function shownIn({ cells }: GridRow, place: number): string {
  return plainText(cellText(cells[place] ?? ''));
}
