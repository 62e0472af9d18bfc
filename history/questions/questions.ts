import { readFileSync } from 'node:fs';

/** Views over the figures, in the order in which they must be created. Each is a question that `--ask` accepts. */
export const QUESTIONS: readonly string[] = [
  'latest',
  'month_end',
  'not_sent',
  'completion',
  'late_by_block',
  'years',
];

/** SQL that creates a view. It is written for BigQuery and runs unchanged in DuckDB. */
export function viewStatement(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}
