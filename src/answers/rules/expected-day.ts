import type { Day } from '../../calendar/day';
import type { DeadlineRules, StageStatus } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import { PROMISE_DAYS } from '../../records/office-rules';

/**
 * Last day that a unit may name for a stage: `PROMISE_DAYS` working days after the deadline. `promised` is the
 * day that it named before. `null` if it may not name a day: the stage is done or has no deadline, or that last day
 * or the promised day has passed.
 */
export function expectUntil(
  { done, timing, deadline }: StageStatus,
  promised: Day | null,
  { calendar, today }: Pick<DeadlineRules, 'calendar'> & { today: Day },
): Day | null {
  const isPast = promised !== null && promised < today;
  if (done || timing === 'untold' || !deadline || isPast) return null;
  const lastDay = addWorkingDays(deadline.due, PROMISE_DAYS, calendar);
  return lastDay < today ? null : lastDay;
}
