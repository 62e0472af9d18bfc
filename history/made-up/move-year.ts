import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { COLUMNS } from '../store/columns';
import { openEngine, quoted } from '../store/engine';
import { yearFile } from '../store/store';

/** Text columns in which the year occurs. */
const WITH_YEAR = ['dispatch_key', 'period', 'closed_at'];

/**
 * Makes the figures of the year `to` from those of `from` by moving every date. The seals are not
 * recomputed.
 */
export async function moveYear(out: string, from: number, to: number): Promise<void> {
  const columns = COLUMNS.map(({ name, kind }) => {
    if (name === 'year') return `CAST(${to} AS BIGINT) AS year`;
    if (kind === 'day') return `CAST(${name} + INTERVAL ${to - from} YEAR AS DATE) AS ${name}`;
    return WITH_YEAR.includes(name)
      ? `replace(replace(${name}, '${from + 1}', '${to + 1}'), '${from}', '${to}') AS ${name}`
      : name;
  });
  const source = `read_parquet(${quoted(yearFile(out, from))}, hive_partitioning = false)`;
  const file = yearFile(out, to);
  mkdirSync(dirname(file), { recursive: true });
  const engine = await openEngine();
  await engine.run(
    `COPY (SELECT ${columns.join(', ')} FROM ${source}) TO ${quoted(file)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  engine.close();
}
