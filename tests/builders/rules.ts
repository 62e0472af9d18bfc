import type { Day } from '../../src/calendar/day';
import type { DeadlineRules } from '../../src/calendar/deadline';
import type { WorkingCalendar } from '../../src/calendar/working-calendar';
import type { PlanRules, TierRules } from '../../src/records/settings';

/** A calendar of working days. Default: Monday to Friday without days off. */
export function calendar(
  days: { off?: readonly Day[]; makeUp?: readonly Day[]; weekdays?: readonly number[] } = {},
): WorkingCalendar {
  return {
    weekdays: days.weekdays ?? [1, 2, 3, 4, 5],
    daysOff: new Set(days.off),
    makeUpDays: new Set(days.makeUp),
  };
}

export function deadlineRules(fields: Partial<DeadlineRules> = {}): DeadlineRules {
  return { calendar: calendar(), dueSoonDays: 3, ...fields };
}

export function tierRules(fields: Partial<TierRules> = {}): TierRules {
  return { before: [3, 1], after: [1, 3, 5, 10], ...fields };
}

/** Rules of planning. By default follow-ups need approval. */
export function rules(fields: Partial<PlanRules> = {}): PlanRules {
  return {
    deadlines: deadlineRules(),
    tiers: tierRules(),
    askingPause: 3,
    leaderCopyFrom: 0,
    escalation: { toParent: false, mailbox: '' },
    needsApproval: ['followUp'],
    ...fields,
  };
}
