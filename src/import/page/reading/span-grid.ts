/** A cell of a table in a document, over as many columns and rows as it is merged. */
export interface SpannedCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  /** Whether it is the rest of the cell above it, as Word writes merged cells. */
  readonly continues: boolean;
}

const MOST_COLUMNS = 256;
const MOST_CELLS = 4_000_000;

/**
 * Lays the cells of a table out as rows of texts. One that is merged downwards stands in each of its rows, one that is
 * merged sideways once, as those of a workbook do; empty rows at the end go.
 */
export function spanGrid(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  let laid = 0;
  for (const [at, row] of rows.entries()) {
    for (const cell of row) {
      laid += layCell(grid, at, cell);
      if (laid > MOST_CELLS) throw new RangeError('Too many cells');
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const last = grid.reduce((found, row, at) => (row.some(isFilled) ? at : found), -1);
  if (width * grid.length > MOST_CELLS) throw new RangeError('Too many cells');
  return grid
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** Lays a cell on the first free place of its row; gives how many places it takes. */
function layCell(grid: string[][], at: number, cell: SpannedCell): number {
  const own = grid[at] ?? [];
  let column = 0;
  while (own[column] !== undefined) column += 1;
  if (column >= MOST_COLUMNS) throw new RangeError('Too many columns');
  const text = cell.continues ? (grid[at - 1]?.[column] ?? '') : cell.text;
  const across = Math.min(Math.max(1, cell.across), MOST_COLUMNS);
  const rows = grid.slice(at, at + Math.max(1, cell.down));
  for (const row of rows) {
    for (let place = 0; place < across; place += 1) row[column + place] = place === 0 ? text : '';
  }
  return across * rows.length;
}

function isFilled(cell: string | undefined): boolean {
  return (cell ?? '').trim() !== '';
}
