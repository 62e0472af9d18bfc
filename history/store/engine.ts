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
import { epochDayOf } from '../../src/calendar/day';
import type { Kind, Value } from './columns';

/** Memory that the engine may take; what needs more is put on the disk. */
const MOST_MEMORY = '1GB';

/** The engine's own name for no file; what does not fit the memory is put into the machine's folder for such. */
const IN_MEMORY = ':memory:';

/** Rows that the engine takes at once. */
const CHUNK_ROWS = 2_048;

const TYPES: Readonly<Record<Kind, DuckDBType>> = { text: VARCHAR, day: DATE, count: BIGINT };

/** A table as the engine gives it. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** DuckDB, as much of it as is used here. */
export interface Engine {
  run(sql: string): Promise<void>;
  ask(sql: string): Promise<Answer>;
  /** Tells whether a text is one statement that only reads. Throws where it is no SQL. */
  onlyReads(sql: string): Promise<boolean>;
  /** From now on no statement opens a file outside a folder, reaches a network or changes a setting. */
  keepTo(folder: string): Promise<void>;
  /** Opens a table for rows. */
  fill(table: string, kinds: readonly Kind[]): Promise<Filling>;
  close(): void;
}

/** A table that is being filled; rows are in it when it has ended. */
export interface Filling {
  add(row: readonly Value[]): void;
  end(): void;
}

/** Opens the engine, in memory or with a file for what does not fit there. */
export async function openEngine(path = IN_MEMORY): Promise<Engine> {
  // One thread writes rows in one order, so that the same figures are the same bytes.
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
    async keepTo(folder) {
      await connection.run(`SET allowed_directories = [${quoted(folder)}]`);
      await connection.run('SET enable_external_access = false');
      await connection.run('SET lock_configuration = true');
    },
    fill: (table, kinds) => fill(connection, table, kinds),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Names the type of a column as SQL declares it. */
export function typeName(kind: Kind): string {
  return TYPES[kind].toString();
}

/** Writes a text as SQL has it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

async function fill(
  connection: DuckDBConnection,
  table: string,
  kinds: readonly Kind[],
): Promise<Filling> {
  const appender = await connection.createAppender(table);
  const types = kinds.map((kind) => TYPES[kind]);
  let waiting: DuckDBValue[][] = [];
  const pass = () => {
    if (waiting.length === 0) return;
    const chunk = DuckDBDataChunk.create(types, waiting.length);
    chunk.setRows(waiting);
    appender.appendDataChunk(chunk);
    waiting = [];
  };
  return {
    add(row) {
      waiting.push(row.map((value, at) => writtenValue(value, kinds[at])));
      if (waiting.length === CHUNK_ROWS) pass();
    },
    end() {
      pass();
      appender.closeSync();
    },
  };
}

function writtenValue(value: Value, kind: Kind | undefined): DuckDBValue {
  if (value === null) return null;
  if (kind === 'count') return BigInt(value);
  return kind === 'day' ? new DuckDBDateValue(epochDayOf(String(value))) : String(value);
}

function readValue(value: DuckDBValue): Value {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}
