import type { StageStanding } from '../calendar/deadline';

/** When reminders are due, in working days before and after the due day, and how many a stage may get. */
export interface TierRules {
  /** E.g. [3, 1]: three days before, one day before. */
  readonly before: readonly number[];
  /** E.g. [1, 3, 5, 10]: gaps that widen. */
  readonly after: readonly number[];
  /** The most letters that one stage of one obligation may get, the first notice not counted. */
  readonly cap: number;
}

/** A step of the reminder ladder: working days from the due day, negative before it. Never 0. */
export type Tier = number;

/**
 * Names the latest tier that has come due, null when none has. Earlier tiers that were missed are caught up
 * by this one letter.
 */
export function dueTier(
  { timing, daysLate, daysLeft }: StageStanding,
  rules: TierRules,
): Tier | null {
  const passed = timing === 'overdue';
  let reached: Tier | null = null;
  for (const days of rules.before) {
    if ((passed || days >= daysLeft) && (reached === null || -days > reached)) reached = -days;
  }
  if (!passed) return reached;
  for (const days of rules.after) {
    if (days <= daysLate && (reached === null || days > reached)) reached = days;
  }
  return reached;
}
