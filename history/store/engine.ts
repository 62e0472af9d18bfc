import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BIGINT,
  DATE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  StatementType,
  VARCHAR,
} from '@duckdb/node-api';
import { epochDayOf, toDay } from '../../src/calendar/day';
import type { Kind, Value } from './columns';

/** Memory limit of DuckDB. Data beyond it goes to disk. */
const MOST_MEMORY = '1GB';

/**
 * DuckDB's path for a database without file. Data beyond the memory limit then goes to the system's
 * temporary folder.
 */
const IN_MEMORY = ':memory:';

/** Number of rows passed to DuckDB at a time. */
const CHUNK_ROWS = 2_048;

const TYPES: Readonly<Record<Kind, DuckDBType>> = { text: VARCHAR, day: DATE, count: BIGINT };

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export interface Engine {
  run(sql: string): Promise<void>;
  ask(sql: string): Promise<Answer>;
  /** True if `sql` is exactly one SELECT statement. Throws if it is not valid SQL. */
  onlyReads(sql: string): Promise<boolean>;
  /** From now on, no statement may open a file outside the folder, use the network or change a setting. */
  restrictTo(folder: string): Promise<void>;
  openAppender(table: string, kinds: readonly Kind[]): Promise<RowAppender>;
  close(): void;
}

/** Appends rows to a table. All rows are in the table once `end` has been called. */
export interface RowAppender {
  add(row: readonly Value[]): void;
  end(): void;
}

/** Opens DuckDB in memory, or with the database file `path`. */
export async function openEngine(path = IN_MEMORY): Promise<Engine> {
  // One thread, because several would write rows in a varying order. The same figures must give the same bytes.
  const instance = await DuckDBInstance.create(path, {
    memory_limit: MOST_MEMORY,
    threads: '1',
    temp_directory: `${path === IN_MEMORY ? join(tmpdir(), `don-doc-${process.pid}`) : path}.tmp`,
  });
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql);
    },
    async ask(sql) {
      const reader = await connection.runAndReadAll(sql);
      const rows = reader.getRows().map((row) => row.map(readValue));
      return { columns: reader.columnNames(), rows };
    },
    async onlyReads(sql) {
      const statements = await connection.extractStatements(sql);
      if (statements.count !== 1) return false;
      const { statementType } = await statements.prepare(0);
      return statementType === StatementType.SELECT;
    },
    async restrictTo(folder) {
      await connection.run(`SET allowed_directories = [${quoted(folder)}]`);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
    },
    openAppender: (table, kinds) => createAppender(connection, table, kinds),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export function typeName(kind: Kind): string {
  return TYPES[kind].toString();
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

async function createAppender(
  connection: DuckDBConnection,
  table: string,
  kinds: readonly Kind[],
): Promise<RowAppender> {
  const appender = await connection.createAppender(table);
  const types = kinds.map((kind) => TYPES[kind]);
  let buffer: DuckDBValue[][] = [];
  const flush = () => {
    if (buffer.length === 0) return;
    const chunk = DuckDBDataChunk.create(types, buffer.length);
    chunk.setRows(buffer);
    appender.appendDataChunk(chunk);
    buffer = [];
  };
  return {
    add(row) {
      buffer.push(row.map((value, at) => writtenValue(value, kinds[at])));
      if (buffer.length === CHUNK_ROWS) flush();
    },
    end() {
      flush();
      appender.closeSync();
    },
  };
}

function writtenValue(value: Value, kind: Kind | undefined): DuckDBValue {
  if (value === null) return null;
  if (kind === 'count') return BigInt(value);
  return kind === 'day' ? new DuckDBDateValue(epochDayOf(toDay(String(value)))) : String(value);
}

function readValue(value: DuckDBValue): Value {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}
