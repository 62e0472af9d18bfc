import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from '../../src/texts/format';
import { formatCount } from '../../src/texts/number-text';
import { type Engine, openEngine, quoted } from '../engine';
import type { HistoryContext } from '../history-context';
import { figuresFile, type LoadedFile, openFigures, writeFigures } from './figures-file';
import { readFile } from './read-file';

/**
 * Adds the figures of CSV files to the history in `out` and prints what became of each. Files that were loaded
 * before, with this size and date, are not read again. Returns true if no file was refused.
 */
export async function loadFiles(
  paths: readonly string[],
  out: string,
  context: HistoryContext,
): Promise<boolean> {
  const { words, print, language } = context;
  const engine = await openEngine();
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-history-'));
  try {
    mkdirSync(out, { recursive: true });
    const earlier = await openFigures(engine, { out, name: 'kept', words });
    const known = new Map(earlier.map((file) => [file.path, file]));
    const found = paths.map(stampOf);
    const unread = found.filter(
      ({ path, size, modified }) =>
        known.get(path)?.size !== size || known.get(path)?.modified !== modified,
    );
    const read: ReadFile[] = [];
    for (const [at, file] of unread.entries()) {
      const rows = join(folder, `${at}.parquet`);
      const fault = await readFile(engine, { path: file.path, at, to: rows }, words);
      read.push({ ...file, rows, fault });
    }
    const twins = await contradicting(engine, read);
    const judged = read.map((one, at) =>
      twins.includes(at) ? { ...one, fault: words.faults.twoOffices } : one,
    );
    const added = await openAdded(engine, judged);
    if (added.length > 0) {
      for (const { path, size, modified } of added) known.set(path, { path, size, modified });
      await writeFigures(engine, { out, query: sql('merged'), files: [...known.values()] });
    }
    for (const { path, fault } of judged)
      print(format(words.outcome, { file: path, outcome: fault || words.loaded }));
    const counts = {
      loaded: added.length,
      known: found.length - unread.length,
      refused: read.length - added.length,
    };
    const texts = Object.entries(counts).map(([key, count]) => [key, formatCount(count, language)]);
    print(format(words.counts, { ...Object.fromEntries(texts), file: figuresFile(out) }));
    return counts.refused === 0;
  } finally {
    engine.close();
    rmSync(folder, { recursive: true });
  }
}

/** A file whose rows are in the Parquet file `rows`, or that was refused with the sentence `fault`. */
interface ReadFile extends LoadedFile {
  readonly rows: string;
  readonly fault: string;
}

/** Creates the view `added` over the rows of files that are not refused, and returns these files. */
async function openAdded(engine: Engine, read: readonly ReadFile[]): Promise<ReadFile[]> {
  const added = read.filter(({ fault }) => fault === '');
  const paths = added.map(({ rows }) => quoted(rows));
  if (added.length > 0)
    await engine.ask(`CREATE OR REPLACE VIEW added AS FROM read_parquet([${paths.join(', ')}])`);
  return added;
}

/** Numbers of the files that contradict others under the name of their office. */
async function contradicting(engine: Engine, read: readonly ReadFile[]): Promise<number[]> {
  if ((await openAdded(engine, read)).length === 0) return [];
  const { rows } = await engine.ask(sql('two-offices'));
  return rows.map(([at]) => Number(at));
}

function stampOf(path: string): LoadedFile {
  const { size, mtimeMs: modified } = statSync(path);
  return { path: resolve(path), size, modified };
}

function sql(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}
