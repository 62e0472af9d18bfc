/** A calendar day as `YYYY-MM-DD`, without hour or time zone, so that days compare and sort as strings. */
export type Day = `${number}-${number}-${number}`;

/** Brands a text as a day without a check. Only for text that was checked or that the add-on wrote. */
export function toDay(text: string): Day {
  return text as Day;
}

/** A missing day in a field of type `Day`. It sorts before every day. */
export const NO_DAY = toDay('');

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/**
 * Days of earlier years are typing errors. They come from a small number in a date column, or from a time
 * without a date, which a spreadsheet stores as a time on 30/12/1899.
 */
const FIRST_YEAR = 1912;
const LAST_YEAR = 2199;
const FIRST_SERIAL = 4_384;
const LAST_SERIAL = 109_574;

/** Returns null if the day does not exist (31/2, month 13) or its year is outside 1912 to 2199. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31)
    return null;
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCDate() === date ? toDay(at.toISOString().slice(0, 10)) : null;
}

export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** Caches, because plans add days to the same few days thousands of times. */
const epochDays = new Map<Day, number>();
const daysByEpoch = new Map<number, Day>();

/** Days since 1/1/1970. */
export function epochDayOf(day: Day): number {
  const count = epochDays.get(day) ?? Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  epochDays.set(day, count);
  return count;
}

export function dayFromEpoch(count: number): Day {
  const day =
    daysByEpoch.get(count) ?? toDay(new Date(count * MS_PER_DAY).toISOString().slice(0, 10));
  daysByEpoch.set(count, day);
  return day;
}

export function addDays(day: Day, count: number): Day {
  return dayFromEpoch(epochDayOf(day) + count);
}

/** In a month that is too short, the result is its last day: 31/1 plus one month is 28/2 or 29/2. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const dates = [0, 1, 2, 3].map((less) => dayOf(year, month, Number(day.slice(8, 10)) - less));
  return dates.find((date) => date !== null) ?? day;
}

export function daysBetween(from: Day, to: Day): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** Weekday from 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((epochDayOf(day) + 3) % 7) + 1;
}

/** Serial number of a day in a spreadsheet: days since 30/12/1899. */
export function serialOf(day: Day): number {
  return epochDayOf(day) + SERIAL_OF_1970;
}

/** Returns the day of a spreadsheet serial number, without the time, or null outside 1912 to 2199. */
export function dayFromSerial(serial: number): Day | null {
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return dayFromEpoch(Math.floor(serial) - SERIAL_OF_1970);
}

/** Formats a day as `dd/mm/yyyy`, as Vietnamese offices write it. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
