import { addDays, type Day } from '../../calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../calendar/working-calendar';

/** What sending is limited by. */
export interface SendingPace {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Recipients that may still be written to today, the reserve taken off. */
  readonly left: number;
  /** Recipients of a whole day, the reserve taken off. */
  readonly daily: number;
  /** Most letters that go out on one later day without a person. */
  readonly cap: number;
}

/** A year: beyond it a campaign is held not to end. */
const SEARCH_LIMIT = 366;

/**
 * Names the day on which the last of the letters goes out, given the recipients of each in the order of sending:
 * today what the quota allows, on each working day after it what quota and daily cap allow. Null where there is
 * none, or where it would take more than a year.
 */
export function lastSendingDay(recipients: readonly number[], pace: SendingPace): Day | null {
  let sent = takenFrom(recipients, 0, { recipients: pace.left, letters: recipients.length });
  for (let ahead = 0; ahead < SEARCH_LIMIT; ahead += 1) {
    const day = addDays(pace.today, ahead);
    if (ahead > 0 && isWorkingDay(day, pace.calendar))
      sent = takenFrom(recipients, sent, { recipients: pace.daily, letters: pace.cap });
    if (sent === recipients.length) return sent === 0 ? null : day;
  }
  return null;
}

/** Gives how many letters have gone after a day that allows so much more. */
function takenFrom(
  recipients: readonly number[],
  from: number,
  allowed: { recipients: number; letters: number },
): number {
  let next = from;
  let left = allowed.recipients;
  while (next < recipients.length && next - from < allowed.letters) {
    left -= recipients[next] ?? 0;
    if (left < 0) break;
    next += 1;
  }
  return next;
}
