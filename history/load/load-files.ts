import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from '../../src/texts/format';
import { formatCount } from '../../src/texts/number-text';
import { openEngine } from '../engine';
import type { HistoryContext } from '../history-context';
import { figuresFile, type LoadedFile, openFigures, writeFigures } from './figures-file';
import { createAdded, readFile } from './read-file';

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
  try {
    mkdirSync(out, { recursive: true });
    const earlier = await openFigures(engine, { out, name: 'kept', words });
    await createAdded(engine);
    const known = new Map(earlier.map((file) => [file.path, file]));
    const found = paths.map(stampOf);
    const unread = found.filter(
      ({ path, size, modified }) =>
        known.get(path)?.size !== size || known.get(path)?.modified !== modified,
    );
    const faults = new Map<number, string>();
    for (const [at, { path }] of unread.entries()) {
      const fault = await readFile(engine, { path, at }, words);
      if (fault !== '') faults.set(at, fault);
    }
    const { rows } = await engine.ask(sql('two-offices'));
    for (const [at] of rows) faults.set(Number(at), words.faults.twoOffices);
    const added = unread.filter((_, at) => !faults.has(at));
    if (added.length > 0) {
      await engine.ask(`DELETE FROM added WHERE list_contains([${[-1, ...faults.keys()]}], file)`);
      for (const file of added) known.set(file.path, file);
      await writeFigures(engine, { out, query: sql('merged'), files: [...known.values()] });
    }
    for (const [at, { path }] of unread.entries())
      print(format(words.outcome, { file: path, outcome: faults.get(at) ?? words.loaded }));
    const counts = {
      loaded: added.length,
      known: found.length - unread.length,
      refused: faults.size,
    };
    const texts = Object.entries(counts).map(([key, count]) => [key, formatCount(count, language)]);
    print(format(words.counts, { ...Object.fromEntries(texts), file: figuresFile(out) }));
    return faults.size === 0;
  } finally {
    engine.close();
  }
}

function stampOf(path: string): LoadedFile {
  const { size, mtimeMs: modified } = statSync(path);
  return { path: resolve(path), size, modified };
}

function sql(name: string): string {
  return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
}
