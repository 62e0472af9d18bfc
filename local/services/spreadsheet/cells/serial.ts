import { instantOf, localOf } from './zone';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days in 400 years: whole weeks, after which the calendar repeats. */
const CYCLE = 146_097;

/** Local date and time of a serial number. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
}

/** Serial number of a local day: days since 30 December 1899. Null if the day does not exist. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - EPOCH) / DAY);
}

/** Serial number of the zone's local time at an instant. */
export function serialOfInstant(instant: number, zone: string): number {
  return (localOf(instant, zone) - EPOCH) / DAY;
}

/** Instant of a serial number read as local time, to the millisecond. NaN beyond JavaScript's dates. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(EPOCH + Math.round(serial * DAY), zone);
}

/** Local date and time of a serial number, rounded to the second. Works beyond JavaScript's dates. */
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
