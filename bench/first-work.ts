import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { median } from './measure';

const RUNS = 9;

/**
 * Runs a script several times for each size, each time in a new process and bundled like the
 * add-on: Apps Script loads the code at every call, so it is never warm. Returns the median of the
 * milliseconds that the script prints, by size.
 */
export function firstWork(script: string, sizes: readonly number[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-bench-'));
  const outfile = join(folder, 'once.mjs');
  const entryPoint = fileURLToPath(new URL(script, import.meta.url));
  buildSync({ entryPoints: [entryPoint], bundle: true, platform: 'node', format: 'esm', outfile });
  const once = (units: number) =>
    Number(execFileSync(process.execPath, [outfile, String(units)], { encoding: 'utf8' }));
  const times = sizes.map((units) => median(Array.from({ length: RUNS }, () => once(units))));
  rmSync(folder, { recursive: true });
  return times;
}
