const MS_PER_SECOND = 1_000;

/** Until then clocks stood whole seconds apart from UTC in many places: in Viet Nam by 7:06:30 until 1911. */
const WHOLE_MINUTES_SINCE = Date.UTC(1976, 0, 1);

/**
 * Gives a zone's distance from UTC at a moment, in milliseconds, with one call of formatDate. A distance of long ago
 * has seconds, which `Z` leaves out: one more call tells them.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 */
export function zoneOffset(at: Date, zone: string): number {
  const told = Number(Utilities.formatDate(at, zone, 'Z'));
  const minutes = Math.trunc(told / 100) * 60 + (told % 100);
  return (minutes * 60 + (isLongAgo(at) ? secondsLeftOut(at, zone, told) : 0)) * MS_PER_SECOND;
}

/** Tells whether a moment lies before clocks stood whole minutes apart. */
export function isLongAgo(at: Date): boolean {
  return at.getTime() < WHOLE_MINUTES_SINCE;
}

function secondsLeftOut(at: Date, zone: string, told: number): number {
  const ahead = (Number(Utilities.formatDate(at, zone, 's')) - at.getUTCSeconds() + 60) % 60;
  return told < 0 && ahead > 0 ? ahead - 60 : ahead;
}
