import type { TierRules } from '../../records/settings';

/** Gives how many follow-ups the office's schedule has for a unit: after them nothing more is asked of it. */
export function followUpsAtMost({ after, cap }: Pick<TierRules, 'after' | 'cap'>): number {
  return Math.min(after.length, cap);
}
