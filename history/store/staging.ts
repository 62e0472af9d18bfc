import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { Desk } from '../desk';
import { HistoryFailure } from '../history-failure';
import type { HistoryClosing } from '../intake/plan-history';
import { COLUMNS, type Value } from './columns';
import { type Engine, type Filling, openEngine, quoted, typeName } from './engine';
import { filesOf, nextOf, yearFile } from './store';

const NAMES = COLUMNS.map(({ name }) => name);

/** The order of rows in a file: what belongs together stands together, and the same figures are the same bytes. */
const ORDER = 'dispatch_key, office_key, cut_off, closing, file_seal, level DESC, block';

/** Rows of the files of a run, kept apart until it is known which of them are taken. */
export interface Staging {
  /** Adds the rows of a file, by the number of the file. */
  add(at: number, rows: readonly (readonly Value[])[]): void;
  /** Gives the closings on file that any of the added may be, follow or stand against. */
  known(): Promise<HistoryClosing[]>;
  /** Prepares the years that the files of these numbers belong to, with what they hold already; counts the new rows. */
  prepare(taken: readonly number[]): Promise<number>;
  close(): void;
}

/** Opens a staging for a history. Throws HistoryFailure where a later version of the program has written it. */
export async function openStaging(dir: string, dialog: Desk): Promise<Staging> {
  await dialog.disk.makeFolder(nextOf(dir));
  const engine = await openEngine(join(nextOf(dir), 'staging.duckdb'));
  await engine.run(`CREATE TABLE staged (file BIGINT, ${declaredColumns().join(', ')})`);
  await needKnownColumns(dir, engine, dialog);
  await engine.run(`CREATE VIEW on_file AS ${onFile(filesOf(dir))}`);
  const filling = await engine.fill('staged', ['count', ...COLUMNS.map(({ kind }) => kind)]);
  const filled = endOnce(filling);
  return {
    add(at, rows) {
      for (const row of rows) filling.add([at, ...row]);
    },
    async known() {
      filled();
      return closingsIn(engine);
    },
    prepare: (taken) => prepare({ dir, engine, dialog }, taken),
    close() {
      filled();
      engine.close();
    },
  };
}

/** Reads a history as one table, whatever its years; an empty one has the same columns. */
export function onFile(files: readonly string[]): string {
  if (files.length === 0) {
    const columns = COLUMNS.map(({ name, kind }) => `NULL::${typeName(kind)} AS ${name}`);
    return `SELECT ${columns.join(', ')} WHERE false`;
  }
  // The year stands in the path for people and in a column for engines: it is not read from both.
  const listed = files.map(quoted).join(', ');
  return `SELECT ${NAMES.join(', ')} FROM read_parquet([${listed}], hive_partitioning = false)`;
}

/** Throws HistoryFailure where files of a history have columns that this version does not write. */
export async function needKnownColumns(
  dir: string,
  engine: Engine,
  { words }: Pick<Desk, 'words'>,
): Promise<void> {
  for (const file of filesOf(dir)) {
    const source = `read_parquet(${quoted(file)}, hive_partitioning = false)`;
    const { rows } = await engine.ask(`DESCRIBE SELECT * FROM ${source}`);
    const found = rows.map(([name, type]) => `${name} ${type}`);
    if (found.join() !== declaredColumns().join())
      throw new HistoryFailure(format(words.failures.otherColumns, { file }));
  }
}

function declaredColumns(): string[] {
  return COLUMNS.map(({ name, kind }) => `${name} ${typeName(kind)}`);
}

function endOnce(filling: Filling): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) filling.end();
    isOpen = false;
  };
}

async function closingsIn(engine: Engine): Promise<HistoryClosing[]> {
  const { rows } = await engine.ask(`
    SELECT office_key, dispatch_key, period, closed_at, closing, file_seal, checksum
    FROM on_file
    WHERE level = 'total' AND (
      (office_key, dispatch_key, period) IN (SELECT (office_key, dispatch_key, period) FROM staged)
      OR (office_key, checksum) IN (SELECT (office_key, checksum) FROM staged WHERE level = 'total'))`);
  return rows.map(([office, dispatch, period, closedAt, closing, fileSeal, checksum]) => ({
    office: String(office),
    dispatch: String(dispatch),
    period: String(period),
    closedAt: String(closedAt),
    closing: Number(closing),
    fileSeal: String(fileSeal),
    checksum: String(checksum),
  }));
}

interface Place {
  readonly dir: string;
  readonly engine: Engine;
  readonly dialog: Desk;
}

async function prepare({ dir, engine, dialog }: Place, taken: readonly number[]): Promise<number> {
  await engine.run('CREATE TABLE taken (file BIGINT)');
  const filling = await engine.fill('taken', ['count']);
  for (const at of taken) filling.add([at]);
  filling.end();
  const names = NAMES.join(', ');
  await engine.run(
    `CREATE VIEW added AS SELECT ${names} FROM staged WHERE file IN (SELECT file FROM taken)`,
  );
  const years = await engine.ask('SELECT year, COUNT(*) FROM added GROUP BY year ORDER BY year');
  for (const [year] of years.rows) {
    const file = yearFile(nextOf(dir), Number(year));
    await dialog.disk.makeFolder(join(file, '..'));
    const rows = ['on_file', 'added'].map(
      (table) => `SELECT ${names} FROM ${table} WHERE year = ${year}`,
    );
    await dialog.disk.write(file, (path) =>
      engine.run(
        `COPY (${rows.join(' UNION ALL ')} ORDER BY ${ORDER}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
      ),
    );
  }
  return years.rows.reduce((sum, [, count]) => sum + Number(count), 0);
}
