import type { Day } from '../../calendar/day';
import type { DeadlineRules, StageStatus } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import type { Obligation } from '../../records/obligation';

/**
 * Last day that a unit may name for completion: `expectDays` working days after the deadline. `null` if it
 * may not name a day: the result is not overdue, that last day or the day named earlier has passed, or
 * `expectDays` is 0.
 */
export function expectUntil(
  { timing, deadline }: StageStatus,
  { expectedOn }: Pick<Obligation, 'expectedOn'>,
  {
    calendar,
    expectDays,
    today,
  }: Pick<DeadlineRules, 'calendar'> & { expectDays: number; today: Day },
): Day | null {
  const isPast = expectedOn !== null && expectedOn < today;
  if (timing !== 'overdue' || !deadline || isPast || expectDays === 0) return null;
  const lastDay = addWorkingDays(deadline.due, expectDays, calendar);
  return lastDay < today ? null : lastDay;
}
