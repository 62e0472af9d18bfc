export type CellSpan = Omit<SpannedCell, 'text'>;

/** A nested table becomes a table of its own. */
export interface TableBuilder {
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  openCell(span: CellSpan): void;
  /** Sets the columns and rows that the current cell of the innermost table spans. */
  merge(span: CellSpan): void;
  closeCell(): void;
  /** Text outside cells is ignored. */
  write(text: string): void;
  breakLine(): void;
  /** The non-empty tables, in the order in which they begin. */
  tables(): string[][][];
}

interface OpenTable {
  readonly at: number;
  readonly rows: SpannedCell[][];
  cell: { span: CellSpan; text: string } | null;
}

export const PLAIN_SPAN: CellSpan = { across: 1, down: 1, continues: false };

/** Closes unclosed elements as browsers do. */
export function tableBuilder(): TableBuilder {
  const open: OpenTable[] = [];
  const done: SpannedCell[][][] = [];
  const inner = (): OpenTable | undefined => open[open.length - 1];
  const closeCell = () => {
    const table = inner();
    if (!table?.cell) return;
    const { span, text } = table.cell;
    const row = table.rows[table.rows.length - 1];
    row?.push({ ...span, text: trimmedLines(text) });
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

function trimmedLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** `across` and `down` are the numbers of columns and rows that the cell spans. */
interface SpannedCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  /** Word's `vMerge`: the cell continues the cell above. */
  readonly continues: boolean;
}

const MAX_COLUMNS = 256;
const MAX_CELLS = 4_000_000;

/**
 * A vertically merged cell is repeated in each row; a horizontally merged one appears once, as in a workbook.
 * Throws a RangeError if there are too many columns or cells.
 */
function spanGrid(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  let count = 0;
  for (const [at, row] of rows.entries()) {
    for (const cell of row) {
      count += placeCell(grid, at, cell);
      if (count > MAX_CELLS) throw new RangeError('Too many cells');
    }
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const last = grid.reduce((found, row, at) => (row.some(isFilled) ? at : found), -1);
  if (width * grid.length > MAX_CELLS) throw new RangeError('Too many cells');
  return grid
    .slice(0, last + 1)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** Returns the number of grid cells that the cell covers. */
function placeCell(grid: string[][], at: number, cell: SpannedCell): number {
  const own = grid[at] ?? [];
  let column = 0;
  while (own[column] !== undefined) column += 1;
  if (column >= MAX_COLUMNS) throw new RangeError('Too many columns');
  const text = cell.continues ? (grid[at - 1]?.[column] ?? '') : cell.text;
  const across = Math.min(Math.max(1, cell.across), MAX_COLUMNS);
  const rows = grid.slice(at, at + Math.max(1, cell.down));
  for (const row of rows) {
    for (let place = 0; place < across; place += 1) row[column + place] = place === 0 ? text : '';
  }
  return across * rows.length;
}

function isFilled(cell: string | undefined): boolean {
  return (cell ?? '').trim() !== '';
}
