import type { Day } from './day';
import {
  addWorkingDays,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';

/** A deadline as the office set it, and the working day to which it rolls. */
export interface Deadline {
  readonly setDay: Day;
  readonly due: Day;
}

/** What deadlines are judged by. */
export interface DeadlineRules {
  readonly calendar: WorkingCalendar;
  /** Working days before the due day from which a stage is due soon. */
  readonly dueSoonDays: number;
  /** Whether a deadline on a day off moves to the next working day. */
  readonly rollDeadlines: boolean;
}

/**
 * Where a stage stands against its deadline; derived on the day, never stored. `untold`: the deadline has passed, but who
 * owes it has not been told of it yet.
 */
export type Timing = 'within' | 'dueSoon' | 'overdue' | 'untold' | 'onTime' | 'late';

/** How one stage of an obligation stands on a day. */
export interface StageStanding {
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly timing: Timing;
  /** Working days left up to and with the due day; 0 once it has passed or the stage is done. */
  readonly daysLeft: number;
  /** Working days since the due day; 0 until the first one after it, and once the stage is done. */
  readonly daysLate: number;
}

/** When a stage was done, seen from its deadline; or that nobody could be late with it yet. */
export type KnownTiming = 'onTime' | 'late' | 'untold';

/** Tells how a stage stands by its deadline as the office set it: one that is open, or one that is judged so. */
export type DeadlineStatus = (asked: Day, as?: KnownTiming) => StageStanding;

/**
 * Makes the judge of deadlines for one day. It remembers what it has judged: thousands of units share a handful of
 * deadlines, and what is said of the same deadline is one and the same value.
 */
export function deadlineStatusOn(rules: DeadlineRules, today: Day): DeadlineStatus {
  const known = new Map<Day, Record<KnownTiming | 'open', StageStanding>>();
  return (asked, as) => {
    let standings = known.get(asked);
    if (!standings) {
      standings = allStatuses(asked, rules, today);
      known.set(asked, standings);
    }
    return standings[as ?? 'open'];
  };
}

function allStatuses(
  asked: Day,
  rules: DeadlineRules,
  today: Day,
): Record<KnownTiming | 'open', StageStanding> {
  const open = openStatus(asked, rules, today);
  const done = { deadline: open.deadline, done: true, daysLeft: 0, daysLate: 0 };
  return {
    open,
    untold: { ...open, timing: 'untold', daysLate: 0 },
    onTime: { ...done, timing: 'onTime' },
    late: { ...done, timing: 'late' },
  };
}

function openStatus(asked: Day, rules: DeadlineRules, today: Day): StageStanding {
  const { calendar } = rules;
  const due = rules.rollDeadlines ? rollForward(asked, calendar) : asked;
  const soonFrom = addWorkingDays(due, -rules.dueSoonDays, calendar);
  const passed = today > due;
  return {
    deadline: { setDay: asked, due },
    done: false,
    timing: passed ? 'overdue' : today >= soonFrom ? 'dueSoon' : 'within',
    daysLeft: passed ? 0 : workingDaysBetween(today, due, calendar),
    daysLate: passed ? workingDaysBetween(due, today, calendar) : 0,
  };
}
