/** `row` and `column` are the first row and column, counted from 1. `rows` and `columns` are their numbers. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** True for a range of whole rows or columns, or without an end: `A:C`, `2:4`, `A2:C`. */
  readonly isOpen?: boolean;
}

export interface CellsOf {
  readonly tab: number;
  readonly box: Box;
}

export type Axis = 'rows' | 'columns';

export function boxOf(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

export const lastRow = (box: Box): number => box.row + box.rows - 1;
export const lastColumn = (box: Box): number => box.column + box.columns - 1;

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.row <= lastRow(b) &&
    b.row <= lastRow(a) &&
    a.column <= lastColumn(b) &&
    b.column <= lastColumn(a)
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastRow(outer) >= lastRow(inner) &&
    lastColumn(outer) >= lastColumn(inner)
  );
}

export function afterInsert(box: Box, axis: Axis, before: number, count: number): Box {
  const [start, size] = axis === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
  if (before <= start) return moved(box, axis, start + count, size);
  return before < start + size ? moved(box, axis, start, size + count) : box;
}

/** Returns `null` if none of the box's cells is left. */
export function afterDelete(box: Box, axis: Axis, first: number, count: number): Box | null {
  const [start, size] = axis === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
  const gone = Math.max(0, Math.min(start + size, first + count) - Math.max(start, first));
  if (gone === size) return null;
  const before = Math.max(0, Math.min(start, first + count) - first);
  return moved(box, axis, start - before, size - gone);
}

function moved(box: Box, axis: Axis, start: number, size: number): Box {
  return axis === 'rows'
    ? { ...box, row: start, rows: size }
    : { ...box, column: start, columns: size };
}
