/**
 * The values of one column. With `at`, `of` has the distinct values, and `at` has an index into `of` for each
 * row. Without `at`, `of` has one value per row, or a single value that all rows share. A column of objects
 * with few repetitions is packed as rows.
 */
type PackedColumn =
  | { readonly of: readonly unknown[]; readonly at?: readonly number[] }
  | PackedRows<object>;

export interface PackedRows<Row> {
  readonly rows: number;
  readonly columns: { readonly [Key in keyof Row]: PackedColumn };
}

/** A column with at least this many rows per distinct value is stored as indexes. */
const ROWS_PER_VALUE = 8;

/** Packs rows by column, to send them to a page. All rows must have the same keys as the first row. */
export function packRows<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
  const keys = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const columns = keys.map((key) => [key, packColumn(rows.map((row) => row[key]))]);
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

function packColumn(values: readonly unknown[]): PackedColumn {
  const indexes = new Map<string, number>();
  const of: unknown[] = [];
  const at = values.map((value) => {
    const text = JSON.stringify(value);
    const index = indexes.get(text) ?? of.push(value) - 1;
    indexes.set(text, index);
    return index;
  });
  if (of.length === 1) return { of };
  if (of.length * ROWS_PER_VALUE <= values.length) return { of, at };
  return values.every(isRow) ? packRows(values) : { of: values };
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function unpackRows<Row>({ rows, columns }: PackedRows<Row>): Row[] {
  const read = Object.entries<PackedColumn>(columns).map(
    ([key, column]) => [key, valueIn(column)] as const,
  );
  return Array.from(
    { length: rows },
    (_, row) => Object.fromEntries(read.map(([key, value]) => [key, value(row)])) as Row,
  );
}

function valueIn(column: PackedColumn): (row: number) => unknown {
  if ('columns' in column) {
    const values = unpackRows(column);
    return (row) => values[row];
  }
  const { of, at } = column;
  if (at) return (row) => of[at[row] ?? 0];
  return (row) => of[of.length === 1 ? 0 : row];
}
