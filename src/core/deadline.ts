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

/** How far a deadline is away on the day of judging. */
export interface Distance {
  readonly deadline: Deadline;
  /** Whether the due day lies before the day of judging. */
  readonly passed: boolean;
  /** Working days left up to and with the due day; 0 once it has passed. */
  readonly daysLeft: number;
  /** Working days since the due day; 0 until the first one after it. */
  readonly daysLate: number;
  readonly dueSoon: boolean;
}

/** Tells how far a deadline, given as the office set it, is away. */
export type DeadlineJudge = (asked: Day) => Distance;

/**
 * Makes the judge of deadlines for one day. It remembers what it has judged: thousands of units share a
 * handful of deadlines.
 */
export function judgeDeadlines(rules: DeadlineRules, today: Day): DeadlineJudge {
  const known = new Map<Day, Distance>();
  return (asked) => {
    const before = known.get(asked);
    if (before) return before;
    const distance = judge(asked, rules, today);
    known.set(asked, distance);
    return distance;
  };
}

function judge(asked: Day, rules: DeadlineRules, today: Day): Distance {
  const { calendar } = rules;
  const due = rules.rollDeadlines ? rollForward(asked, calendar) : asked;
  const soonFrom = addWorkingDays(due, -rules.dueSoonDays, calendar);
  const passed = today > due;
  return {
    deadline: { asked, due },
    passed,
    daysLeft: passed ? 0 : workingDaysBetween(today, due, calendar),
    daysLate: passed ? workingDaysBetween(due, today, calendar) : 0,
    dueSoon: today >= soonFrom && !passed,
  };
}
