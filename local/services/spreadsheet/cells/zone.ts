const DAY = 86_400_000;
/** Last instant of Date. The first is its negative. */
const LAST_INSTANT = 8.64e15;
const formats = new Map<string, Intl.DateTimeFormat>();
const wholeDays = new Map<string, Map<number, number | null>>();

/** Returns a zone's offset from UTC at an instant, in milliseconds. NaN beyond the range of Date. */
export function zoneOffset(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY);
  let known = wholeDays.get(zone);
  if (!known) {
    known = new Map();
    wholeDays.set(zone, known);
  }
  let offset = known.get(day);
  if (offset === undefined) {
    const first = measured(day * DAY, zone);
    offset = first === measured((day + 1) * DAY - 1, zone) ? first : null;
    known.set(day, offset);
  }
  return offset ?? measured(instant, zone);
}

/** Converts a local time to an instant. The local time is given as if it were in UTC. */
export function instantOf(local: number, zone: string): number {
  const guess = local - zoneOffset(local, zone);
  return local - zoneOffset(guess, zone);
}

/** Converts an instant to local time, returned as if it were in UTC. */
export function localOf(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

function measured(instant: number, zone: string): number {
  if (!(Math.abs(instant) <= LAST_INSTANT)) return Number.NaN;
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local.getTime() - Math.floor(instant / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const numeric = 'numeric' as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
      era: 'short',
    });
    formats.set(zone, format);
  }
  return format;
}
