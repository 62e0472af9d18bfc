import { firstWork } from './first-work';
import type { Figure } from './measure';

/** Measures planning a day's letters, and how its time grows. Each plan is the first work of a new process. */
export function planningFigures(): Figure[] {
  const [small = Number.NaN, large = Number.NaN] = firstWork('plan-once.ts', [2_000, 20_000]);
  return [
    { name: 'plan 20,000 units × 3 in core', value: large, unit: 'ms', limit: 300 },
    { name: 'its growth from 2,000 units', value: large / small, unit: 'times', limit: 12 },
  ];
}
