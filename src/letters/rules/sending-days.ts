import { addDays, type Day } from '../../calendar/day';
import { isWorkingDay, type WorkingCalendar } from '../../calendar/working-calendar';

export interface SendingPace {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  /** Recipients left in today's quota, less the reserve. */
  readonly left: number;
  /** Recipients per day, less the reserve. */
  readonly daily: number;
  /** Maximum number of letters that are sent automatically per later day. */
  readonly cap: number;
}

const SEARCH_LIMIT = 366;

/**
 * Day on which the last letter will be sent; null if there are no letters or sending takes more than a year.
 * `recipients` has the number of recipients of each letter, in sending order.
 */
export function lastSendingDay(recipients: readonly number[], pace: SendingPace): Day | null {
  let sent = sentByDayEnd(recipients, 0, { recipients: pace.left, letters: recipients.length });
  for (let ahead = 0; ahead < SEARCH_LIMIT; ahead += 1) {
    const day = addDays(pace.today, ahead);
    if (ahead > 0 && isWorkingDay(day, pace.calendar))
      sent = sentByDayEnd(recipients, sent, { recipients: pace.daily, letters: pace.cap });
    if (sent === recipients.length) return sent === 0 ? null : day;
  }
  return null;
}

/** How many letters are sent by the end of a day, if `sentBefore` letters were sent by the day before. */
function sentByDayEnd(
  recipients: readonly number[],
  sentBefore: number,
  allowed: { recipients: number; letters: number },
): number {
  let next = sentBefore;
  let left = allowed.recipients;
  while (next < recipients.length && next - sentBefore < allowed.letters) {
    left -= recipients[next] ?? 0;
    if (left < 0) break;
    next += 1;
  }
  return next;
}
