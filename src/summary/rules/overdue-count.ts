import type { Day } from '../../calendar/day';
import type { ListedUnit } from './unit-line';

export interface OverdueOn {
  readonly day: Day;
  readonly count: number;
}

export function unitCount(units: readonly Pick<ListedUnit, 'code'>[]): number {
  return new Set(units.map(({ code }) => code)).size;
}

export function overdueBefore(stored: string | null, today: Day): OverdueOn | undefined {
  const counts: readonly OverdueOn[] = JSON.parse(stored || '[]');
  return counts.find(({ day }) => day < today);
}

export function addOverdueCount(stored: string | null, day: Day, count: number): string {
  return JSON.stringify([{ day, count }, overdueBefore(stored, day)].filter(Boolean));
}
