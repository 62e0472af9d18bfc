import type { Day } from './day';
import {
  addWorkingDays,
  rollForward,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';

/** `setDay` is the deadline as the office set it. `due` is the same day, moved to a working day if required. */
export interface Deadline {
  readonly setDay: Day;
  readonly due: Day;
}

export interface DeadlineRules {
  readonly calendar: WorkingCalendar;
  /** A stage is due soon from this many working days before its due day. */
  readonly dueSoonDays: number;
}

/** What an office chose about deadlines that fall on a day off. `byUrgency`: nothing. */
export type OnDayOff = 'byUrgency' | 'moves' | 'stays';

/** What decides whether a deadline on a day off moves. A dispatch has both. */
export interface DeadlineKeeping {
  readonly urgency: 'normal' | 'urgent' | 'express';
  readonly onDayOff: OnDayOff;
}

/** True if a deadline that falls on a day off moves to the next working day. */
export function deadlineMoves({ urgency, onDayOff }: DeadlineKeeping): boolean {
  return onDayOff === 'byUrgency' ? urgency === 'normal' : onDayOff === 'moves';
}

/**
 * Timing of a stage, derived from its deadline and never stored. `untold`: the deadline has passed, but the
 * unit was not notified of it. `openNoDeadline` and `doneNoDeadline`: the stage has no deadline.
 */
export type Timing =
  | 'within'
  | 'dueSoon'
  | 'overdue'
  | 'untold'
  | 'openNoDeadline'
  | 'onTime'
  | 'late'
  | 'doneNoDeadline';

export interface StageStatus {
  /** `null` if the stage has no deadline. */
  readonly deadline: Deadline | null;
  readonly done: boolean;
  readonly timing: Timing;
  /**
   * Working days after today, up to and including the due day; 0 without a deadline, once it has passed, or if
   * the stage is done.
   */
  readonly daysLeft: number;
  /** Working days after the due day, up to today. 0 before that, for a done stage, and for `untold`. */
  readonly daysLate: number;
}

/** Timings that the caller must pass, because today and the deadline alone do not determine them. */
export type KnownTiming = 'onTime' | 'late' | 'untold';

/** Returns the status of a dispatch's stage by its deadline as set, if any. Without `as`, the stage is open. */
export type DeadlineStatus = (
  dispatch: DeadlineKeeping,
  setDay: Day | null,
  as?: KnownTiming,
) => StageStatus;

/** Caches and shares the statuses, because thousands of units have only a few different deadlines. */
export function deadlineStatusOn(rules: DeadlineRules, today: Day): DeadlineStatus {
  const moving = new Map<Day, Record<KnownTiming | 'open', StageStatus>>();
  const staying: typeof moving = new Map();
  return (dispatch, setDay, as) => {
    if (setDay === null) return NO_DEADLINE[as ?? 'open'];
    const moves = deadlineMoves(dispatch);
    const known = moves ? moving : staying;
    let statuses = known.get(setDay);
    if (!statuses) {
      const due = moves ? rollForward(setDay, rules.calendar) : setDay;
      statuses = allStatuses({ setDay, due }, rules, today);
      known.set(setDay, statuses);
    }
    return statuses[as ?? 'open'];
  };
}

const OPEN_NO_DEADLINE: StageStatus = {
  deadline: null,
  done: false,
  timing: 'openNoDeadline',
  daysLeft: 0,
  daysLate: 0,
};
const DONE_NO_DEADLINE: StageStatus = { ...OPEN_NO_DEADLINE, done: true, timing: 'doneNoDeadline' };

/** Statuses of a stage without a deadline, by how the stage was answered. */
const NO_DEADLINE: Readonly<Record<KnownTiming | 'open', StageStatus>> = {
  open: OPEN_NO_DEADLINE,
  untold: OPEN_NO_DEADLINE,
  onTime: DONE_NO_DEADLINE,
  late: DONE_NO_DEADLINE,
};

function allStatuses(
  deadline: Deadline,
  rules: DeadlineRules,
  today: Day,
): Record<KnownTiming | 'open', StageStatus> {
  const open = openStatus(deadline, rules, today);
  const done = { deadline, done: true, daysLeft: 0, daysLate: 0 };
  return {
    open,
    untold: { ...open, timing: 'untold', daysLate: 0 },
    onTime: { ...done, timing: 'onTime' },
    late: { ...done, timing: 'late' },
  };
}

function openStatus(deadline: Deadline, rules: DeadlineRules, today: Day): StageStatus {
  const { calendar } = rules;
  const { due } = deadline;
  const soonFrom = addWorkingDays(due, -rules.dueSoonDays, calendar);
  const passed = today > due;
  return {
    deadline,
    done: false,
    timing: passed ? 'overdue' : today >= soonFrom ? 'dueSoon' : 'within',
    daysLeft: passed ? 0 : workingDaysBetween(today, due, calendar),
    daysLate: passed ? workingDaysBetween(due, today, calendar) : 0,
  };
}
