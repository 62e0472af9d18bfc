import type { TierRules } from '../../records/settings';

/** Last step of the office's reminder schedule, in working days overdue; 0 if it has none. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

/** Whether any stage is overdue beyond the last step of the schedule. */
export function isPastLastStep(
  overdue: readonly { readonly daysLate: number }[],
  last: number,
): boolean {
  return last > 0 && overdue.some(({ daysLate }) => daysLate >= last);
}
