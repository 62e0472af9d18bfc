import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { FIGURES_COLUMNS, type FiguresKind } from '../../src/backup/rules/figures-csv';
import { format } from '../../src/texts/format';
import { type Engine, quoted } from '../engine';
import { HistoryFailure } from '../history-failure';
import type { HistoryWords } from '../history-words';

/** Types of DuckDB. */
export const TYPES: Readonly<Record<FiguresKind, string>> = {
  text: 'VARCHAR',
  day: 'DATE',
  count: 'BIGINT',
  values: 'VARCHAR',
};

/** Columns of the history: those of the CSV files, and the month to which a closing belongs. */
export const COLUMNS: readonly (readonly [name: string, type: string])[] = [
  ['year', 'BIGINT'],
  ['month', 'BIGINT'],
  ...FIGURES_COLUMNS.map(({ name, kind }) => [name, TYPES[kind]] as const),
];

/** A CSV file as it was when its rows were loaded. */
export interface LoadedFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1/1/1970. */
  readonly modified: number;
}

/** All figures and the list of loaded files are in one file, so that they change together. */
export function figuresFile(out: string): string {
  return join(out, 'figures.parquet');
}

/**
 * Creates the view `name` over the figures of a history, which may be none yet, and returns the files from which
 * they were loaded. Throws `HistoryFailure` if the file has other columns than this version writes.
 */
export async function openFigures(
  engine: Engine,
  { out, name, words }: { out: string; name: string; words: HistoryWords },
): Promise<readonly LoadedFile[]> {
  const file = figuresFile(out);
  const isNew = !existsSync(file);
  const nulls = COLUMNS.map(([column, type]) => `NULL::${type} AS ${column}`);
  const source = isNew ? `SELECT ${nulls} WHERE false` : `FROM read_parquet(${quoted(file)})`;
  await engine.ask(`CREATE VIEW ${name} AS ${source}`);
  if (isNew) return [];
  const { rows } = await engine.ask(`DESCRIBE ${name}`);
  if (rows.map(([column, type]) => `${column} ${type}`).join() !== declared())
    throw new HistoryFailure(format(words.failures.otherColumns, { file }));
  const metadata = await engine.ask(
    `SELECT decode(value) FROM parquet_kv_metadata(${quoted(file)}) WHERE decode(key) = 'files'`,
  );
  return JSON.parse(String(metadata.rows[0]?.[0] ?? '[]'));
}

/** Milliseconds after which the run that left a half-written file has certainly ended. */
const ENDED_AFTER_MS = 86_400_000;

/** Replaces the file in one step, so that a run that dies leaves the earlier one. */
export async function writeFigures(
  engine: Engine,
  { out, query, files }: { out: string; query: string; files: readonly LoadedFile[] },
): Promise<void> {
  removeLeftovers(out);
  const file = figuresFile(out);
  const written = `${file}.${process.pid}.tmp`;
  const metadata = `KV_METADATA {files: ${quoted(JSON.stringify(files))}}`;
  await engine.ask(
    `COPY (${query}) TO ${quoted(written)} (FORMAT parquet, COMPRESSION zstd, ${metadata})`,
  );
  const handle = await open(written, 'r+');
  await handle.sync();
  await handle.close();
  await rename(written, file);
}

function removeLeftovers(out: string): void {
  for (const name of readdirSync(out).filter((name) => name.endsWith('.tmp'))) {
    const path = join(out, name);
    if (statSync(path).mtimeMs < Date.now() - ENDED_AFTER_MS) rmSync(path);
  }
}

function declared(): string {
  return COLUMNS.map((column) => column.join(' ')).join();
}
