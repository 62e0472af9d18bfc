/** A calendar day as `YYYY-MM-DD`; it has no hour and no zone, so days compare and sort as strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Earlier years are slips: a count in a column of days, or a time alone, which a spreadsheet takes for one of 1899. */
const FIRST_YEAR = 1912;
const LAST_YEAR = 2199;
const FIRST_SERIAL = 4_384;
const LAST_SERIAL = 109_574;

/** Builds a day from its parts; null when there is no such day (31/2, month 13), or none of ours. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31)
    return null;
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null;
}

/** Tells whether a text is a real day written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** Counts the days since 1/1/1970. */
export function epochDayOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

/** Names the day that lies the given number of days since 1/1/1970. */
export function dayFromEpoch(count: number): Day {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Moves a day by whole days, backwards when negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromEpoch(epochDayOf(day) + count);
}

/** Moves a day by whole months; one that the month has not got becomes its last: 31/1 and a month is 28 or 29/2. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const dates = [0, 1, 2, 3].map((less) => dayOf(year, month, Number(day.slice(8, 10)) - less));
  return dates.find((date) => date !== null) ?? day;
}

/** Counts the days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** Names the weekday as 1 (Monday) to 7 (Sunday), as ISO 8601 does. */
export function weekdayOf(day: Day): number {
  return ((epochDayOf(day) + 3) % 7) + 1;
}

/** Turns a day into the serial number that a spreadsheet stores: days since 30/12/1899. */
export function serialOf(day: Day): number {
  return epochDayOf(day) + SERIAL_OF_1970;
}

/** Turns a spreadsheet serial number into its day, dropping the hour; null outside 1912 to 2199. */
export function dayFromSerial(serial: number): Day | null {
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return dayFromEpoch(Math.floor(serial) - SERIAL_OF_1970);
}

/** Writes a day as Vietnamese offices do: `dd/mm/yyyy`. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
