import { COLUMNS, type Kind } from '../store/columns';

/** The types of BigQuery; DuckDB takes these names too. */
const TYPES: Readonly<Record<Kind, string>> = { text: 'STRING', day: 'DATE', count: 'INT64' };

/**
 * Writes the statement that makes the table of figures. Its columns may all be empty: Parquet says so of each, and a load
 * into columns that may not is refused.
 */
export function tableStatement(): string {
  const lines = COLUMNS.map(({ name, kind }) => `  ${name} ${TYPES[kind]}`);
  return `CREATE TABLE dondoc.figures (\n${lines.join(',\n')}\n);`;
}
