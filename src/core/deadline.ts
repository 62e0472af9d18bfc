import type { Day } from './day';
import {
  addWorkingDays,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';

/** A deadline as the office set it, and the working day to which it rolls. */
export interface Deadline {
  readonly asked: Day;
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

/** Where a stage stands against its deadline; derived on the day, never stored. */
export type Timing = 'within' | 'dueSoon' | 'overdue' | 'onTime' | 'late';

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

/** Tells how a stage stands that is not done, by its deadline as the office set it. */
export type DeadlineJudge = (asked: Day) => StageStanding;

/**
 * Makes the judge of deadlines for one day. It remembers what it has judged: thousands of units share a
 * handful of deadlines.
 */
export function judgeDeadlines(rules: DeadlineRules, today: Day): DeadlineJudge {
  const known = new Map<Day, StageStanding>();
  return (asked) => {
    const before = known.get(asked);
    if (before) return before;
    const standing = judge(asked, rules, today);
    known.set(asked, standing);
    return standing;
  };
}

function judge(asked: Day, rules: DeadlineRules, today: Day): StageStanding {
  const { calendar } = rules;
  const due = rules.rollDeadlines ? rollForward(asked, calendar) : asked;
  const soonFrom = addWorkingDays(due, -rules.dueSoonDays, calendar);
  const passed = today > due;
  return {
    deadline: { asked, due },
    done: false,
    timing: passed ? 'overdue' : today >= soonFrom ? 'dueSoon' : 'within',
    daysLeft: passed ? 0 : workingDaysBetween(today, due, calendar),
    daysLate: passed ? workingDaysBetween(due, today, calendar) : 0,
  };
}
