import { readdirSync, readFileSync } from 'node:fs';

/** A unit list as an office might have it, with the expected result of each row. */
export interface OfficeList {
  readonly title: string;
  /** Cells by row. `<` is merged with the cell to the left, `^` with the cell above. */
  readonly rows: readonly (readonly string[])[];
  /** Expected result of each row: why it is skipped, or the unit that it creates (see `becomesOf`). */
  readonly becomes: readonly string[];
  /** Expected results if the list is pasted as plain text, or `unclear` if the text is refused. */
  readonly asText?: readonly string[] | 'unclear';
  /** Addresses of private persons, which the import must leave out. */
  readonly private?: readonly string[];
}

const FOLDER = new URL('../data/lists/', import.meta.url);

/** Lists in tests/data/lists, each with its file name. */
export const officeLists: readonly (readonly [string, OfficeList])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as OfficeList,
  ]);

/** A cell of a table: its text, and how many columns and rows it spans. */
export interface WrittenCell {
  readonly text: string;
  /** Position in the table, from 0. */
  readonly row: number;
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** Cells of each row, without those that are merged into another cell. */
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
