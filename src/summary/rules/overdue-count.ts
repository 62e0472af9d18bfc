import type { Day } from '../../calendar/day';
import type { ListedUnit } from './unit-line';

/** How many units were overdue on a day. */
export interface OverdueOn {
  readonly day: Day;
  readonly count: number;
}

/** Counts units, each once. */
export function unitCount(units: readonly Pick<ListedUnit, 'code'>[]): number {
  return new Set(units.map(({ code }) => code)).size;
}

/** Gives the last count before a day, from what is kept of them; undefined where none is. */
export function overdueBefore(kept: string | null, today: Day): OverdueOn | undefined {
  const counts: readonly OverdueOn[] = JSON.parse(kept || '[]');
  return counts.find(({ day }) => day < today);
}

/** Keeps the count of a day, and the last one before it. */
export function keepOverdue(kept: string | null, day: Day, count: number): string {
  return JSON.stringify([{ day, count }, overdueBefore(kept, day)].filter(Boolean));
}
