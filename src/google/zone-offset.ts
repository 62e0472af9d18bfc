const MS_PER_SECOND = 1_000;

/** Before this moment, offsets from UTC may include seconds: Viet Nam's was 7:06:30 until 1911. */
const WHOLE_MINUTES_SINCE = Date.UTC(1976, 0, 1);

/**
 * A zone's offset from UTC at a moment, in milliseconds, with one call of formatDate. Old offsets have seconds,
 * which `Z` omits; they take a second call.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
 */
export function zoneOffset(at: Date, zone: string): number {
  const withoutSeconds = Number(Utilities.formatDate(at, zone, 'Z'));
  const minutes = Math.trunc(withoutSeconds / 100) * 60 + (withoutSeconds % 100);
  return (
    (minutes * 60 + (isLongAgo(at) ? secondsLeftOut(at, zone, withoutSeconds) : 0)) * MS_PER_SECOND
  );
}

/** True if a zone's offset may include seconds at that moment. */
export function isLongAgo(at: Date): boolean {
  return at.getTime() < WHOLE_MINUTES_SINCE;
}

function secondsLeftOut(at: Date, zone: string, withoutSeconds: number): number {
  const ahead = (Number(Utilities.formatDate(at, zone, 's')) - at.getUTCSeconds() + 60) % 60;
  return withoutSeconds < 0 && ahead > 0 ? ahead - 60 : ahead;
}
