import { join } from 'node:path';
import { format } from '../../src/texts/format';
import type { HistoryContext } from '../history-context';
import { HistoryFailure } from '../history-failure';
import type { HistoryClosing } from '../intake/plan-history';
import { COLUMNS, type Value } from './columns';
import { type Engine, openEngine, quoted, type RowAppender, typeName } from './engine';
import { preparedFolder, yearFile, yearFiles } from './store';

const NAMES = COLUMNS.map(({ name }) => name);

/** Order of rows in a file. Rows of one closing are together, and the same figures give the same bytes. */
const ORDER = 'dispatch_key, office_key, cut_off, closing, file_seal, level DESC, block';

/** Database that holds the rows of all files of a run until it is decided which files are imported. */
export interface Staging {
  add(at: number, rows: readonly (readonly Value[])[]): void;
  /**
   * Closings in the history that have the same office, dispatch and period as a staged one, or the
   * same office and checksum.
   */
  known(): Promise<HistoryClosing[]>;
  /** Office and checksum of every closing in the history. */
  identities(): Promise<Pick<HistoryClosing, 'office' | 'checksum'>[]>;
  /**
   * Writes new year files for the imported files, given by index, which also contain the rows
   * already in the history. Returns the number of new rows.
   */
  prepare(imported: readonly number[]): Promise<number>;
  close(): void;
}

/**
 * Opens a staging area for a history. Throws `HistoryFailure` if the history has other columns than
 * this version writes.
 */
export async function openStaging(dir: string, context: HistoryContext): Promise<Staging> {
  await context.disk.makeFolder(preparedFolder(dir));
  const engine = await openEngine(join(preparedFolder(dir), 'staging.duckdb'));
  await engine.run(`CREATE TABLE staged (file BIGINT, ${declaredColumns().join(', ')})`);
  await assertKnownColumns(dir, engine, context);
  await engine.run(`CREATE VIEW on_file AS ${historyQuery(yearFiles(dir))}`);
  const appender = await engine.openAppender('staged', [
    'count',
    ...COLUMNS.map(({ kind }) => kind),
  ]);
  const endAppender = endOnce(appender);
  return {
    add(at, rows) {
      for (const row of rows) appender.add([at, ...row]);
    },
    async known() {
      endAppender();
      return closingsIn(engine);
    },
    async identities() {
      const { rows } = await engine.ask(
        `SELECT office_key, checksum FROM on_file WHERE level = 'total'`,
      );
      return rows.map(([office, checksum]) => ({
        office: String(office),
        checksum: String(checksum),
      }));
    },
    prepare: (taken) => prepare({ dir, engine, context }, taken),
    close() {
      endAppender();
      engine.close();
    },
  };
}

/**
 * SQL query that returns all years of a history as one table. An empty history gives the same
 * columns without rows.
 */
export function historyQuery(files: readonly string[]): string {
  if (files.length === 0) {
    const columns = COLUMNS.map(({ name, kind }) => `NULL::${typeName(kind)} AS ${name}`);
    return `SELECT ${columns.join(', ')} WHERE false`;
  }
  // The year is in the path and in a column. Hive partitioning is off so that only the column is read.
  const listed = files.map(quoted).join(', ');
  return `SELECT ${NAMES.join(', ')} FROM read_parquet([${listed}], hive_partitioning = false)`;
}

/** Throws `HistoryFailure` if a file of the history has other columns than this version writes. */
export async function assertKnownColumns(
  dir: string,
  engine: Engine,
  { words }: Pick<HistoryContext, 'words'>,
): Promise<void> {
  for (const file of yearFiles(dir)) {
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

function endOnce(appender: RowAppender): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) appender.end();
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

interface StagingContext {
  readonly dir: string;
  readonly engine: Engine;
  readonly context: HistoryContext;
}

async function prepare(
  { dir, engine, context }: StagingContext,
  imported: readonly number[],
): Promise<number> {
  await engine.run('CREATE TABLE taken (file BIGINT)');
  const appender = await engine.openAppender('taken', ['count']);
  for (const at of imported) appender.add([at]);
  appender.end();
  const names = NAMES.join(', ');
  await engine.run(
    `CREATE VIEW added AS SELECT ${names} FROM staged WHERE file IN (SELECT file FROM taken)`,
  );
  const years = await engine.ask('SELECT year, COUNT(*) FROM added GROUP BY year ORDER BY year');
  for (const [year] of years.rows) {
    const file = yearFile(preparedFolder(dir), Number(year));
    await context.disk.makeFolder(join(file, '..'));
    const rows = ['on_file', 'added'].map(
      (table) => `SELECT ${names} FROM ${table} WHERE year = ${year}`,
    );
    await context.disk.write(file, (path) =>
      engine.run(
        `COPY (${rows.join(' UNION ALL ')} ORDER BY ${ORDER}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`,
      ),
    );
  }
  return years.rows.reduce((sum, [, count]) => sum + Number(count), 0);
}
