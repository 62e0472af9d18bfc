import type { Day } from '../../calendar/day';
import { addWorkingDays, type WorkingCalendar } from '../../calendar/working-calendar';
import type { Dispatch } from '../../records/dispatch';
import { ANSWER_DAYS, EXPRESS_ANSWER_DAYS } from '../../records/office-rules';

/**
 * Day by which a follow-up of `askedOn` asks for an answer. A letter about several dispatches asks by the day of the
 * most urgent.
 */
export function answerDay(
  dispatches: readonly Pick<Dispatch, 'urgency'>[],
  askedOn: Day,
  calendar: WorkingCalendar,
): Day {
  const isExpress = dispatches.some(({ urgency }) => urgency === 'express');
  return addWorkingDays(askedOn, isExpress ? EXPRESS_ANSWER_DAYS : ANSWER_DAYS, calendar);
}
