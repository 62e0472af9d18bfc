import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Figure, median } from './measure';

const RUNS = 9;
const PLAN_ONCE = fileURLToPath(new URL('plan-once.ts', import.meta.url));

/**
 * Times the plan of a day in core, and how it grows. Each plan is the first work of a process of its own: Apps Script
 * loads the code anew at every call, so it never plans with code that is warm.
 */
export function planningFigures(): Figure[] {
  const plan = (units: number) => median(Array.from({ length: RUNS }, () => planOnce(units)));
  const [small, large] = [plan(2_000), plan(20_000)];
  return [
    { name: 'plan 20,000 units × 3 in core', value: large, unit: 'ms', limit: 300 },
    { name: 'its growth from 2,000 units', value: large / small, unit: 'times', limit: 12 },
  ];
}

function planOnce(units: number): number {
  const args = ['--import', 'tsx', PLAN_ONCE, String(units)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}
