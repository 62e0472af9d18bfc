import type { Day } from '../../calendar/day';
import type { ListedUnit } from './unit-line';

export interface OverdueOn {
  readonly day: Day;
  readonly count: number;
}

/** Number of different units in the list. */
export function unitCount(units: readonly Pick<ListedUnit, 'code'>[]): number {
  return new Set(units.map(({ code }) => code)).size;
}

/** The last count before `today` in the stored JSON, or `undefined` if there is none. */
export function overdueBefore(stored: string | null, today: Day): OverdueOn | undefined {
  const counts: readonly OverdueOn[] = JSON.parse(stored || '[]');
  return counts.find(({ day }) => day < today);
}

/** Returns the JSON to store: the count of `day` and the last count before it. */
export function addOverdueCount(stored: string | null, day: Day, count: number): string {
  return JSON.stringify([{ day, count }, overdueBefore(stored, day)].filter(Boolean));
}
