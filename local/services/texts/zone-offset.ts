const RealDate = Date;
const quarterHour = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();
const known = new Map<string, number>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const found = formats.get(zone);
  if (found !== undefined) return found;
  const made = makeFormat(zone);
  formats.set(zone, made);
  return made;
}

function makeFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function customOffset(zone: string): number {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

function readOffset(format: Intl.DateTimeFormat, ms: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(ms)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new RealDate(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second), 0);
  return wall.getTime() - Math.floor(ms / 1000) * 1000;
}

/** True for a known zone name such as Asia/Ho_Chi_Minh, and for an offset such as GMT+7. */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== null || /^(?:GMT|UTC)[+-]\d{1,2}(?::?\d{2})?$/.test(zone);
}

/**
 * Returns a zone's offset from UTC at an instant, in milliseconds. An unknown zone counts as GMT, as in Java.
 */
export function zoneOffset(ms: number, zone: string): number {
  if (Number.isNaN(ms) || zone === 'UTC' || zone === 'GMT') return 0;
  const key = `${zone}|${Math.floor(ms / quarterHour)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const format = formatOf(zone);
  const offset = format ? readOffset(format, ms) : customOffset(zone);
  if (known.size > 20_000) known.clear();
  known.set(key, offset);
  return offset;
}

/** `wall` is the local time in milliseconds, given as if it were in UTC. */
export function wallToInstant(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}
