import { addDays, type Day, daysBetween, weekdayOf } from './day';

/**
 * Working days are the `weekdays` (ISO numbers) that are not in `daysOff`, and all `makeUpDays` (làm bù). After
 * `LAST_LISTED_YEAR`, the `FIXED_DAYS` are off too.
 */
export interface WorkingCalendar {
  readonly weekdays: readonly number[];
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
}

/**
 * Last year for which the initial list of days off is complete. In later years the `FIXED_DAYS` are off without
 * being listed.
 */
export const LAST_LISTED_YEAR = 2027;

/**
 * Days off that are the same every year, `mm-dd` (Labour Code, article 112; 24/11 from 2026). Tết, the Hùng
 * Kings' day and swapped days move each year, so they must be listed.
 */
const FIXED_DAYS = ['01-01', '04-30', '05-01', '09-02', '11-24'];

/** Days to search for a working day before the calendar counts as broken. */
const SEARCH_LIMIT = 60;

/** A make-up day is a working day even if it is a Saturday or also listed as off. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  return (
    calendar.weekdays.includes(weekdayOf(day)) && !calendar.daysOff.has(day) && !isFixedDayOff(day)
  );
}

function isFixedDayOff(day: Day): boolean {
  return Number(day.slice(0, 4)) > LAST_LISTED_YEAR && FIXED_DAYS.includes(day.slice(5));
}

/**
 * Returns the day itself if it is a working day, otherwise the next working day. Throws RangeError if there is
 * none within 60 days.
 */
export function rollForward(day: Day, calendar: WorkingCalendar): Day {
  for (let ahead = 0; ahead <= SEARCH_LIMIT; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`No working day within ${SEARCH_LIMIT} days after ${day}`);
}

/**
 * Adds whole working days; `count` may be negative, and 0 returns the day itself, working day or not. Throws
 * RangeError after 60 days off in a row.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  const step = count < 0 ? -1 : 1;
  let current = day;
  let gap = 0;
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, step);
    gap += 1;
    if (gap > SEARCH_LIMIT) throw new RangeError(`No working day near ${day}`);
    if (isWorkingDay(current, calendar)) {
      left -= 1;
      gap = 0;
    }
  }
  return current;
}

/** Working days after `from` up to and including `to`; negative if `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let ahead = 1; ahead <= daysBetween(from, to); ahead += 1) {
    if (isWorkingDay(addDays(from, ahead), calendar)) count += 1;
  }
  return count;
}
