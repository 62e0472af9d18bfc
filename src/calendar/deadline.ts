import type { Day } from './day';
import {
  addWorkingDays,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';

/** A deadline as the office set it, and the working day it falls on. */
export interface Deadline {
  readonly setDay: Day;
  readonly due: Day;
}

export interface DeadlineRules {
  readonly calendar: WorkingCalendar;
  /** Working days before the due day from which a stage counts as due soon. */
  readonly dueSoonDays: number;
  /** True if a deadline on a day off moves to the next working day. */
  readonly rollDeadlines: boolean;
}

/**
 * State of a stage relative to its deadline; derived, never stored. `untold`: the deadline has passed, but the
 * unit has not been notified of it yet.
 */
export type Timing = 'within' | 'dueSoon' | 'overdue' | 'untold' | 'onTime' | 'late';

/** State of one stage of an obligation on a day. */
export interface StageStatus {
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly timing: Timing;
  /** Working days left, including the due day; 0 once it has passed or the stage is done. */
  readonly daysLeft: number;
  /** Working days since the due day; 0 until the first one after it, and once the stage is done. */
  readonly daysLate: number;
}

/** Timing of a stage that is not simply open: done on time or late, or not yet announced. */
export type KnownTiming = 'onTime' | 'late' | 'untold';

/** State of a stage by its deadline as set; without `as` the stage is open. */
export type DeadlineStatus = (setDay: Day, as?: KnownTiming) => StageStatus;

/**
 * Returns the deadline status as of `today`. Results are cached and shared: thousands of units have a handful of
 * deadlines.
 */
export function deadlineStatusOn(rules: DeadlineRules, today: Day): DeadlineStatus {
  const known = new Map<Day, Record<KnownTiming | 'open', StageStatus>>();
  return (setDay, as) => {
    let standings = known.get(setDay);
    if (!standings) {
      standings = allStatuses(setDay, rules, today);
      known.set(setDay, standings);
    }
    return standings[as ?? 'open'];
  };
}

function allStatuses(
  setDay: Day,
  rules: DeadlineRules,
  today: Day,
): Record<KnownTiming | 'open', StageStatus> {
  const open = openStatus(setDay, rules, today);
  const done = { deadline: open.deadline, done: true, daysLeft: 0, daysLate: 0 };
  return {
    open,
    untold: { ...open, timing: 'untold', daysLate: 0 },
    onTime: { ...done, timing: 'onTime' },
    late: { ...done, timing: 'late' },
  };
}

function openStatus(setDay: Day, rules: DeadlineRules, today: Day): StageStatus {
  const { calendar } = rules;
  const due = rules.rollDeadlines ? rollForward(setDay, calendar) : setDay;
  const soonFrom = addWorkingDays(due, -rules.dueSoonDays, calendar);
  const passed = today > due;
  return {
    deadline: { setDay, due },
    done: false,
    timing: passed ? 'overdue' : today >= soonFrom ? 'dueSoon' : 'within',
    daysLeft: passed ? 0 : workingDaysBetween(today, due, calendar),
    daysLate: passed ? workingDaysBetween(due, today, calendar) : 0,
  };
}
