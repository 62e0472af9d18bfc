import { type SpannedCell, spanGrid } from './span-grid';

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
