import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { type Figure, median } from './measure';

const RUNS = 9;
const PLAN_ONCE = fileURLToPath(new URL('plan-once.ts', import.meta.url));

/**
 * Times the plan of a day in core, and how it grows. Each plan is the first work of a process of its own, in one bundle
 * as the add-on is: Apps Script loads the code anew at every call, so it never plans with code that is warm.
 */
export function planningFigures(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-plan-'));
  const outfile = join(folder, 'plan-once.mjs');
  buildSync({ entryPoints: [PLAN_ONCE], bundle: true, platform: 'node', format: 'esm', outfile });
  const plan = (units: number) =>
    median(Array.from({ length: RUNS }, () => planOnce(outfile, units)));
  const [small, large] = [plan(2_000), plan(20_000)];
  rmSync(folder, { recursive: true });
  return [
    { name: 'plan 20,000 units × 3 in core', value: large, unit: 'ms', limit: 300 },
    { name: 'its growth from 2,000 units', value: large / small, unit: 'times', limit: 12 },
  ];
}

function planOnce(bundle: string, units: number): number {
  return Number(execFileSync(process.execPath, [bundle, String(units)], { encoding: 'utf8' }));
}
