import { COLUMNS, type Kind } from '../store/columns';

/** BigQuery's types; DuckDB accepts these names too. */
const TYPES: Readonly<Record<Kind, string>> = { text: 'STRING', day: 'DATE', count: 'INT64' };

/**
 * Statement that creates the table of figures. All columns are nullable: Parquet declares each so,
 * and BigQuery refuses to load them into required columns.
 */
export function tableStatement(): string {
  const lines = COLUMNS.map(({ name, kind }) => `  ${name} ${TYPES[kind]}`);
  return `CREATE TABLE dondoc.figures (\n${lines.join(',\n')}\n);`;
}
