import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** Memory limit of DuckDB. Data beyond it goes to the system's temporary folder. */
const MOST_MEMORY = '1GB';

/** A value of an answer. A day is `YYYY-MM-DD`. */
export type Value = string | number | null;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export interface Engine {
  ask(sql: string): Promise<Answer>;
  close(): void;
}

/** Opens DuckDB in memory. One thread, so that rows keep their order. */
export async function openEngine(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MOST_MEMORY,
    threads: '1',
    temp_directory: join(tmpdir(), `don-doc-history-${process.pid}`),
  });
  const connection = await instance.connect();
  return {
    async ask(sql) {
      const reader = await connection.runAndReadAll(sql);
      const rows = reader.getRows().map((row) => row.map(readValue));
      return { columns: reader.columnNames(), rows };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** An SQL text literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function readValue(value: DuckDBValue): Value {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}
