import type { OverdueStage } from '../../records/frozen-figures';
import type { TierRules } from '../../records/settings';

/** Last step of the follow-up schedule in working days after the deadline; 0 if no step is set. */
export function lastStep({ after }: Pick<TierRules, 'after'>): number {
  return Math.max(0, ...after);
}

/** True for a unit that is overdue although the follow-up of the last step was sent, or made by telephone. */
export function isPastLastFollowUp(overdue: readonly OverdueStage[], last: number): boolean {
  return last > 0 && overdue.some(({ followedUp }) => (followedUp?.step ?? 0) >= last);
}
