import { readdirSync, readFileSync } from 'node:fs';

/** A list as an office keeps it, and the expected result for each row. */
export interface OfficeList {
  readonly title: string;
  /** Rows of cells. `<` is merged with the cell to its left, `^` with the one above. */
  readonly rows: readonly (readonly string[])[];
  /** For each row, why it is skipped or the unit it creates. */
  readonly becomes: readonly string[];
  /** The same when pasted as plain text; `unclear` if that is refused. */
  readonly asText?: readonly string[] | 'unclear';
  /** Addresses of private persons, which are left out. */
  readonly private?: readonly string[];
}

const FOLDER = new URL('../data/lists/', import.meta.url);

/** The lists in tests/data/lists, with their names. */
export const officeLists: readonly (readonly [string, OfficeList])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OfficeList,
  ]);

/** A cell as written: its text, and the columns and rows it spans. */
export interface WrittenCell {
  readonly text: string;
  /** Position, from 0. */
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** The written cells of each row, without those merged into others. */
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
