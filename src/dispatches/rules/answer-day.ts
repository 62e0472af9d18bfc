import type { Day } from '../../calendar/day';
import { addWorkingDays, type WorkingCalendar } from '../../calendar/working-calendar';
import type { Dispatch } from '../../records/dispatch';
import { ANSWER_DAYS, EXPRESS_ANSWER_DAYS } from '../../records/office-rules';

/** Day by which a follow-up of `askedOn` asks for an answer about the dispatch. */
export function answerDay(
  { urgency }: Pick<Dispatch, 'urgency'>,
  askedOn: Day,
  calendar: WorkingCalendar,
): Day {
  const days = urgency === 'express' ? EXPRESS_ANSWER_DAYS : ANSWER_DAYS;
  return addWorkingDays(askedOn, days, calendar);
}
