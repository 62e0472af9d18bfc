import { firstWork } from './first-work';
import type { Figure } from './measure';

/** Times the plan of a day in core, and how it grows; each plan is the first work of its process. */
export function planningFigures(): Figure[] {
  const [small = Number.NaN, large = Number.NaN] = firstWork('plan-once.ts', [2_000, 20_000]);
  return [
    { name: 'plan 20,000 units × 3 in core', value: large, unit: 'ms', limit: 300 },
    { name: 'its growth from 2,000 units', value: large / small, unit: 'times', limit: 12 },
  ];
}
