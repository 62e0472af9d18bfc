import { readdirSync, readFileSync } from 'node:fs';

/** A list as an office keeps it: its cells, and what must come of each of its rows. */
export interface OfficeList {
  readonly title: string;
  /** Rows of cells; `<` is merged with the cell to its left, `^` with the one above. */
  readonly rows: readonly (readonly string[])[];
  /** For each row why it is passed over, or the unit that it makes. */
  readonly becomes: readonly string[];
  /** The same where it is pasted as a plain text; `unclear` where that is refused. */
  readonly asText?: readonly string[] | 'unclear';
  /** Addresses that are a person's own and left out. */
  readonly private?: readonly string[];
}

const FOLDER = new URL('../data/lists/', import.meta.url);

/** The lists of tests/data/lists, by their names. */
export const officeLists: readonly (readonly [string, OfficeList])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OfficeList,
  ]);

/** A cell as it is written: its text, and how many columns and rows it is merged over. */
export interface WrittenCell {
  readonly text: string;
  /** Its place, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** Gives the cells of each row that are written; what is merged into them is left out. */
export function writtenCells(rows: OfficeList['rows']): WrittenCell[][] {
  return rows.map((cells, row) =>
    cells.flatMap((text, column) => {
      if (text === '<' || text === '^') return [];
      const right = cells.slice(column + 1).findIndex((cell) => cell !== '<');
      const across = right < 0 ? cells.length - column : right + 1;
      const below = rows.slice(row + 1).findIndex((other) => other[column] !== '^');
      const down = below < 0 ? rows.length - row : below + 1;
      return [{ text, row, column, across, down }];
    }),
  );
}
