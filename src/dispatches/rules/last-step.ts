import type { TierRules } from '../../records/settings';

/** Last step of the follow-up schedule in working days after the deadline; 0 if no step is set. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

/** True for a unit that was followed up and is overdue after the last step. */
export function isPastLastFollowUp(
  {
    overdue,
    reminders,
  }: {
    readonly overdue: readonly { readonly daysLate: number }[];
    /** Number of follow-ups that were sent or made by telephone. */
    readonly reminders: number;
  },
  last: number,
): boolean {
  return last > 0 && reminders > 0 && overdue.some(({ daysLate }) => daysLate >= last);
}
