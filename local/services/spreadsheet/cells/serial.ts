import { instantOf, localOf } from './zone';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days in 400 years, after which the calendar and its weekdays repeat. */
const CYCLE = 146_097;

/** `weekday` 0 is Sunday. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

/** Returns the serial number of a day: days since 30 December 1899. `null` if the day does not exist. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - EPOCH) / DAY);
}

/** Returns the serial number of an instant (in milliseconds since 1970 UTC) in the zone's local time. */
export function serialOfInstant(instant: number, zone: string): number {
  return (localOf(instant, zone) - EPOCH) / DAY;
}

/**
 * Returns the instant of a serial number in the zone's local time, to the millisecond. NaN beyond the range of
 * Date.
 */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(EPOCH + Math.round(serial * DAY), zone);
}

/** Converts a serial number to a date and time, rounded to the second. Works beyond the range of Date. */
export function momentOf(serial: number): Moment {
  const seconds = Math.round(serial * 86_400);
  const cycles = Math.floor(seconds / (CYCLE * 86_400));
  const date = new Date(EPOCH + (seconds - cycles * CYCLE * 86_400) * 1000);
  return {
    year: date.getUTCFullYear() + cycles * 400,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  };
}
