import type { Day } from '../../calendar/day';
import {
  type DeadlineKeeping,
  type DeadlineRules,
  deadlineStatusOn,
} from '../../calendar/deadline';
import { rollForward } from '../../calendar/working-calendar';
import type { TierRules } from '../../records/settings';

/** Working days after a notice on which no reminder follows. */
const QUIET_AFTER_NOTICE = 2;

/**
 * Working days left by which a notice decides the reminder step that it covers: the step of the last quiet day after
 * it. If the deadline itself is that near, only the step of its own day.
 */
export function daysLeftForNotice(daysLeft: number): number {
  return daysLeft > QUIET_AFTER_NOTICE ? daysLeft - QUIET_AFTER_NOTICE : daysLeft;
}

/**
 * True if a notice sent on `noticeOn`, or on the next working day, covers every reminder before the deadline. False if
 * the office sends none, or the deadline has passed by then.
 */
export function isOnlyReminder(
  dispatch: DeadlineKeeping,
  deadline: Day,
  noticeOn: Day,
  { before, deadlines }: Pick<TierRules, 'before'> & { readonly deadlines: DeadlineRules },
): boolean {
  const { timing, daysLeft } = deadlineStatusOn(
    deadlines,
    rollForward(noticeOn, deadlines.calendar),
  )(dispatch, deadline);
  const isCovered = before.every((days) => days >= daysLeftForNotice(daysLeft));
  return before.length > 0 && timing !== 'overdue' && isCovered;
}
