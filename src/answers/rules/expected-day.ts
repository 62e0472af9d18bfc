import type { Day } from '../../calendar/day';
import type { DeadlineRules, StageStanding } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import type { Obligation } from '../../records/obligation';

/**
 * Gives the last day by which a unit may say that it expects to complete; null where it may say none: it is not late, the
 * day that it has said is past (until then it may be mended), or the days that the office leaves after its deadline are over.
 */
export function expectUntil(
  { timing, deadline }: StageStanding,
  { expectedOn }: Pick<Obligation, 'expectedOn'>,
  {
    calendar,
    expectDays,
    today,
  }: Pick<DeadlineRules, 'calendar'> & { expectDays: number; today: Day },
): Day | null {
  const isPast = expectedOn !== null && expectedOn < today;
  if (timing !== 'overdue' || isPast || expectDays === 0) return null;
  const last = addWorkingDays(deadline.due, expectDays, calendar);
  return last < today ? null : last;
}
