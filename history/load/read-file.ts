import { closeSync, openSync, readSync } from 'node:fs';
import {
  FIGURES_COLUMNS,
  type FiguresKind,
  ROW_COUNT,
  SUMS,
} from '../../src/backup/rules/figures-csv';
import { format } from '../../src/texts/format';
import { STARTS_A_FORMULA } from '../../src/texts/safe-text';
import { type Engine, quoted, type Value } from '../engine';
import type { HistoryWords } from '../history-words';
import { TYPES } from './figures-file';

/**
 * Days after the end of a month on which a period of that month may still end: a closing may be made some days
 * late.
 */
export const SAME_MONTH_DAYS = 3;

const HEADER = FIGURES_COLUMNS.map(({ name }) => name).join(',');

/** Columns that every row fills. */
const REQUIRED = [
  'office_key',
  'saved_at',
  'dispatch_key',
  'period',
  'cut_off',
  'closed_at',
  'seal',
];

const namesOf = (kind: FiguresKind) =>
  FIGURES_COLUMNS.filter((column) => column.kind === kind).map(({ name }) => name);

/** Checks a CSV file and writes its rows, with the number `at`, as Parquet to `to`. Returns why the file is refused, or `''`. */
export async function readFile(
  engine: Engine,
  { path, at, to }: { path: string; at: number; to: string },
  { faults }: HistoryWords,
): Promise<string> {
  let header = '';
  try {
    header = firstLine(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return faults.unreadable;
  }
  if (header !== HEADER)
    return header.startsWith('level,office,') ? faults.otherVersion : faults.notFigures;
  const columns = FIGURES_COLUMNS.map(({ name, kind }) => `${name}: '${TYPES[kind]}'`);
  await engine.ask('DROP TABLE IF EXISTS reject_errors');
  await engine.ask('DROP TABLE IF EXISTS reject_scans');
  await engine.ask(
    `CREATE OR REPLACE TABLE incoming AS FROM read_csv(${quoted(path)}, auto_detect = false,
      header = true, delim = ',', quote = '"', escape = '"', nullstr = '', dateformat = '%Y-%m-%d',
      store_rejects = true, columns = {${columns.join(', ')}})`,
  );
  const fault = await faultOf(engine, faults);
  if (fault !== '') return fault;
  await engine.ask(
    `COPY (
      SELECT year(cut_off - ${SAME_MONTH_DAYS}) AS year, month(cut_off - ${SAME_MONTH_DAYS}) AS month,
        ${FIGURES_COLUMNS.map(plain).join(', ')}, ${at}::BIGINT AS file
      FROM incoming WHERE level <> '${SUMS}'
    ) TO ${quoted(to)} (FORMAT parquet)`,
  );
  return '';
}

async function faultOf(engine: Engine, faults: HistoryWords['faults']): Promise<string> {
  const [sums, ...moreSums] = await rowsOf(
    engine,
    `SELECT ${ROW_COUNT} FROM incoming WHERE level = '${SUMS}'`,
  );
  if (!sums || moreSums.length > 0) return faults.cut;
  const [rejected] = await rowsOf(
    engine,
    'SELECT line, column_name FROM reject_errors ORDER BY line, column_idx LIMIT 1',
  );
  if (rejected) {
    const [line = '', column = ''] = rejected.map(String);
    return format(faults.badCell, { line, column });
  }
  const [[found] = []] = await rowsOf(
    engine,
    `SELECT COUNT(*) FROM incoming WHERE level <> '${SUMS}'`,
  );
  if (String(found) !== sums[0])
    return format(faults.otherCount, { found: String(found), stated: String(sums[0]) });
  const isBlank = REQUIRED.map((name) => `${name} IS NULL`).join(' OR ');
  const [[blank] = []] = await rowsOf(
    engine,
    `SELECT COUNT(*) FROM incoming WHERE level <> '${SUMS}' AND (${isBlank} OR level NOT IN ('total', 'block'))`,
  );
  if (blank !== 0) return faults.blank;
  const [wrong] = await rowsOf(engine, `${countSums()} UNION ALL ${valueSums()} LIMIT 1`);
  if (!wrong) return '';
  const [column = '', sum = '', stated = ''] = wrong.map(String);
  return format(faults.otherSum, { column, sum, stated });
}

/** Columns of counts whose sum is not that of the last line. */
function countSums(): string {
  const sums = namesOf('count').map(
    (name) =>
      `SELECT '${name}' AS name, COALESCE(SUM(${name}) FILTER (level <> '${SUMS}'), 0)::DOUBLE AS found, SUM(${name}) FILTER (level = '${SUMS}')::DOUBLE AS stated FROM incoming`,
  );
  return `SELECT * FROM (${sums.join(' UNION ALL ')}) WHERE found IS DISTINCT FROM stated`;
}

/** Labels of requested figures whose sum is not that of the last line. The sender adds binary fractions. */
function valueSums(): string {
  const [name] = namesOf('values');
  return `SELECT pair.key AS name, SUM(pair.value) FILTER (level <> '${SUMS}') AS found, SUM(pair.value) FILTER (level = '${SUMS}') AS stated
    FROM (SELECT level, UNNEST(MAP_ENTRIES(TRY_CAST(TRY_CAST(${name} AS JSON) AS MAP(VARCHAR, DOUBLE)))) AS pair FROM incoming WHERE ${name} IS NOT NULL)
    GROUP BY pair.key
    HAVING NOT COALESCE(ABS(found - stated) <= 1e-6 + 1e-14 * ABS(found), false)`;
}

/** Text as it was before `safeText`. */
function plain({ name, kind }: { name: string; kind: FiguresKind }): string {
  if (kind !== 'text') return name;
  const pattern = quoted(`^'${STARTS_A_FORMULA.source.slice(1)}`);
  return `CASE WHEN starts_with(${name}, '''') AND regexp_matches(${name}, ${pattern}) THEN substr(${name}, 2) ELSE ${name} END AS ${name}`;
}

async function rowsOf(engine: Engine, sql: string): Promise<readonly (readonly Value[])[]> {
  return (await engine.ask(sql)).rows;
}

/** First line of a file, without byte order mark. Reads no more than a header has. */
function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2 * HEADER.length);
    const length = readSync(file, bytes);
    const [line = ''] = bytes
      .toString('utf8', 0, length)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return line;
  } finally {
    closeSync(file);
  }
}
