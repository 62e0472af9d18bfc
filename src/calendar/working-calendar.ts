import { addDays, type Day, daysBetween, weekdayOf } from './day';

/** Which days are worked: ISO weekdays, less the days off, plus the make-up days (làm bù). */
export interface WorkingCalendar {
  readonly weekdays: readonly number[];
  readonly daysOff: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
}

/** The last year of which the list of set-up names every day off; of later ones the fixed days are known all the same. */
export const LISTED_UNTIL = 2027;

/** Days off of every year (Labour Code, article 112; 24/11 from 2026): Tết, the Hùng Kings' day and swapped days move. */
const FIXED_DAYS = ['01-01', '04-30', '05-01', '09-02', '11-24'];

/** How far a search for a working day goes before the calendar is held to be broken. */
const SEARCH_LIMIT = 60;

/** Tells whether a day is worked; a make-up day is, even when it is a Saturday or also listed as off. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  return (
    calendar.weekdays.includes(weekdayOf(day)) && !calendar.daysOff.has(day) && !isFixedDayOff(day)
  );
}

function isFixedDayOff(day: Day): boolean {
  return Number(day.slice(0, 4)) > LISTED_UNTIL && FIXED_DAYS.includes(day.slice(5));
}

/** Gives the day itself when it is worked, else the next one that is; throws RangeError after 60 days off. */
export function rollForward(day: Day, calendar: WorkingCalendar): Day {
  for (let ahead = 0; ahead <= SEARCH_LIMIT; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`No working day within ${SEARCH_LIMIT} days after ${day}`);
}

/** Moves by whole working days, backwards when negative; 0 gives the day itself, worked or not. */
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

/** Counts the working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let ahead = 1; ahead <= daysBetween(from, to); ahead += 1) {
    if (isWorkingDay(addDays(from, ahead), calendar)) count += 1;
  }
  return count;
}
