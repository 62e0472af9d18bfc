import type { TierRules } from '../../records/settings';

/** Last step of the office's reminder schedule, in working days after the deadline; 0 if there is none. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

export function isPastLastStep(
  overdue: readonly { readonly daysLate: number }[],
  last: number,
): boolean {
  return last > 0 && overdue.some(({ daysLate }) => daysLate >= last);
}
