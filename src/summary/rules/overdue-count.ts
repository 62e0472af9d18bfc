import type { Day } from '../../calendar/day';
import type { Summary } from './summarise';

/** How many units were overdue on a day. */
export interface OverdueOn {
  readonly day: Day;
  readonly count: number;
}

/** Counts the units with something overdue, each once. */
export function overdueUnits(summaries: readonly Pick<Summary, 'overdue'>[]): number {
  return new Set(summaries.flatMap(({ overdue }) => overdue.map(({ code }) => code))).size;
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
