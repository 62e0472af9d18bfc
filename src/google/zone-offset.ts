const MS_PER_MINUTE = 60_000;
const MS_PER_SECOND = 1_000;
const MS_PER_DAY = 86_400_000;

/** Until then clocks stood whole seconds apart from UTC in many places: in Viet Nam by 7:06:30 until 1911. */
const WHOLE_MINUTES_SINCE = Date.UTC(1976, 0, 1);

/**
 * Gives a zone's distance from UTC at a moment, in milliseconds, with one call of formatDate. A distance of long ago
 * has seconds, which `Z` leaves out: one more call tells the time of day.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 */
export function zoneOffset(at: Date, zone: string): number {
  const [, sign, hours, minutes] =
    /^([+-])(\d\d)(\d\d)/.exec(Utilities.formatDate(at, zone, 'Z')) ?? [];
  const told = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MS_PER_MINUTE;
  const offset = sign === '-' ? -told : told;
  return isLongAgo(at) ? offset + secondsLeftOut(at, zone, offset) : offset;
}

/** Tells whether a moment lies before clocks stood whole minutes apart. */
export function isLongAgo(at: Date): boolean {
  return at.getTime() < WHOLE_MINUTES_SINCE;
}

function secondsLeftOut(at: Date, zone: string, offset: number): number {
  const [hour = 0, minute = 0, second = 0] = Utilities.formatDate(at, zone, 'H:m:s')
    .split(':')
    .map(Number);
  const shown = ((hour * 60 + minute) * 60 + second) * MS_PER_SECOND;
  const reckoned = Math.floor((at.getTime() + offset) / MS_PER_SECOND) * MS_PER_SECOND;
  const apart = (((shown - reckoned) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  return apart > MS_PER_DAY / 2 ? apart - MS_PER_DAY : apart;
}
