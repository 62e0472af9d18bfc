import { COLUMNS, type Kind } from '../store/columns';

/** BigQuery's names of types, which DuckDB accepts too. */
const TYPES: Readonly<Record<Kind, string>> = { text: 'STRING', day: 'DATE', count: 'INT64' };

/**
 * SQL statement that creates the table of figures. All columns are nullable, because the Parquet
 * files declare them so and BigQuery refuses to load such columns into required ones.
 */
export function tableStatement(): string {
  const lines = COLUMNS.map(({ name, kind }) => `  ${name} ${TYPES[kind]}`);
  return `CREATE TABLE dondoc.figures (\n${lines.join(',\n')}\n);`;
}
