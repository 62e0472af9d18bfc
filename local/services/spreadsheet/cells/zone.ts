const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const wholeDays = new Map<string, Map<number, number | null>>();

/** Milliseconds that a zone's clock is ahead of UTC at an instant. */
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

/** Instant at which the zone's clock shows a local time, itself given as if it were UTC. */
export function instantOf(local: number, zone: string): number {
  const guess = local - zoneOffset(local, zone);
  return local - zoneOffset(guess, zone);
}

/** Local time of a zone at an instant, as if it were UTC. */
export function localOf(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

function measured(instant: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(instant)) {
    parts[part.type] = Number(part.value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(instant / 1000) * 1000;
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
    });
    formats.set(zone, format);
  }
  return format;
}
