import type { Day } from '../../calendar/day';
import type { DeadlineRules, StageStatus } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';

/**
 * Last day that a unit may name for a stage: `expectDays` working days after the deadline. `promised` is the day
 * that it named before. `null` if it may not name a day: the stage is done or has no deadline, that last day or
 * the promised day has passed, or `expectDays` is 0.
 */
export function expectUntil(
  { done, timing, deadline }: StageStatus,
  promised: Day | null,
  {
    calendar,
    expectDays,
    today,
  }: Pick<DeadlineRules, 'calendar'> & { expectDays: number; today: Day },
): Day | null {
  const isPast = promised !== null && promised < today;
  if (done || timing === 'untold' || !deadline || isPast || expectDays === 0) return null;
  const lastDay = addWorkingDays(deadline.due, expectDays, calendar);
  return lastDay < today ? null : lastDay;
}
