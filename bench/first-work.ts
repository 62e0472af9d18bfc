import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { median } from './measure';

const RUNS = 9;

/**
 * Times the first work of a fresh process, in one bundle like the add-on: Apps Script loads the code at every call, so
 * its code is never warm. Returns milliseconds for each number of units; the script prints them.
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
