/** How a cell is merged. */
export type CellSpan = Omit<SpannedCell, 'text'>;

/** Tables of a document as they are gone through; one in another is a table of its own. */
export interface TableBuilder {
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  openCell(span: CellSpan): void;
  /** Says how the innermost open cell is merged. */
  merge(span: CellSpan): void;
  /** Ends the cell that is open in the innermost table. */
  closeCell(): void;
  /** Adds to the innermost open cell; a text outside of cells is none of a table. */
  write(text: string): void;
  /** Ends a line of the innermost open cell. */
  breakLine(): void;
  /** Gives what was read: the tables that hold anything, in the order in which they begin. */
  tables(): string[][][];
}

interface OpenTable {
  readonly at: number;
  readonly rows: SpannedCell[][];
  cell: { span: CellSpan; text: string } | null;
}

/** A cell that is not merged. */
export const PLAIN_SPAN: CellSpan = { across: 1, down: 1, continues: false };

/** Begins to build tables. What a document leaves open is closed as browsers do. */
export function tableBuilder(): TableBuilder {
  const open: OpenTable[] = [];
  const done: SpannedCell[][][] = [];
  const inner = (): OpenTable | undefined => open[open.length - 1];
  const closeCell = () => {
    const table = inner();
    if (!table?.cell) return;
    const { span, text } = table.cell;
    const row = table.rows[table.rows.length - 1];
    row?.push({ ...span, text: text.replace(/\s*\n\s*/g, '\n').trim() });
    table.cell = null;
  };
  const closeTable = () => {
    closeCell();
    const table = open.pop();
    if (table) done[table.at] = table.rows;
  };
  let begun = 0;
  return {
    openTable: () => {
      open.push({ at: begun, rows: [], cell: null });
      begun += 1;
    },
    closeTable,
    openRow: () => {
      closeCell();
      inner()?.rows.push([]);
    },
    openCell: (span) => {
      closeCell();
      const table = inner();
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { span, text: '' };
    },
    merge: (span) => {
      const cell = inner()?.cell;
      if (cell) cell.span = span;
    },
    closeCell,
    write: (text) => {
      const cell = inner()?.cell;
      if (cell) cell.text += text;
    },
    breakLine: () => {
      const cell = inner()?.cell;
      if (cell) cell.text += '\n';
    },
    tables: () => {
      while (open.length > 0) closeTable();
      return done.map(spanGrid).filter((table) => table.length > 0);
    },
  };
}

/** A cell of a table in a document, over as many columns and rows as it is merged. */
interface SpannedCell {
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
function spanGrid(rows: readonly (readonly SpannedCell[])[]): string[][] {
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
