import type { TierRules } from '../../records/settings';

/** Gives the working days overdue at which the office's schedule follows a unit up for the last time; 0 where it never does. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

/** Tells whether a unit is overdue by so many days with a stage that the schedule has no further step for it. */
export function isPastLastStep(
  overdue: readonly { readonly daysLate: number }[],
  last: number,
): boolean {
  return last > 0 && overdue.some(({ daysLate }) => daysLate >= last);
}
