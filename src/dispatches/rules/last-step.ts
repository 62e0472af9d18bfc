import type { TierRules } from '../../records/settings';

/** Last step of the follow-up schedule in working days after the deadline; 0 if no step is set. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

export function isPastLastStep(
  overdue: readonly { readonly daysLate: number }[],
  last: number,
): boolean {
  return last > 0 && overdue.some(({ daysLate }) => daysLate >= last);
}
