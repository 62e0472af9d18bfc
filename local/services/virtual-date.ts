import { wallToInstant, zoneOffset } from './texts/zone-offset';

const RealDate = Date;
const getters = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds'] as const;
const setters = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes'] as const;
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function shifted(date: Date, zone: string): Date {
  return new RealDate(date.getTime() + zoneOffset(date.getTime(), zone));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(RealDate.prototype, name, { value, writable: true, configurable: true });
}

function patchFields(zone: string): void {
  for (const field of getters) {
    define(`get${field}`, function (this: Date) {
      return shifted(this, zone)[`getUTC${field}`]();
    });
  }
  for (const field of setters) {
    define(`set${field}`, function (this: Date, ...args: [number]) {
      const wall = shifted(this, zone);
      wall[`setUTC${field}`](...args);
      return this.setTime(wallToInstant(wall.getTime(), zone));
    });
  }
  define('getTimezoneOffset', function (this: Date) {
    return -zoneOffset(this.getTime(), zone) / 60_000;
  });
}

function dateText(wall: Date): string {
  const month = months[wall.getUTCMonth()];
  return `${days[wall.getUTCDay()]} ${month} ${two(wall.getUTCDate())} ${wall.getUTCFullYear()}`;
}

function zoneName(date: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' });
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function timeText(wall: Date, offset: number, name: string): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  const gmt = `GMT${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  const time = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()].map(two).join(':');
  return `${time} ${gmt} (${name})`;
}

function patchTexts(zone: string): void {
  const text = (make: (wall: Date, offset: number, name: string) => string) =>
    function (this: Date) {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return make(shifted(this, zone), zoneOffset(this.getTime(), zone), zoneName(this, zone));
    };
  define('toDateString', text(dateText));
  define('toTimeString', text(timeText));
  define(
    'toString',
    text((wall, offset, name) => `${dateText(wall)} ${timeText(wall, offset, name)}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const real = RealDate.prototype[name];
    define(name, function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions) {
      return real.call(this, locale, { timeZone: zone, ...options });
    });
  }
}

/**
 * A text without a zone is read in the script's zone, except an ISO date without a time, which is
 * read in UTC.
 */
function parseInZone(text: string, zone: string): number {
  const zoned = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)(?:\s*\(.*\))?\s*$/i.test(text);
  if (zoned || /^\s*[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?\s*$/.test(text)) return RealDate.parse(text);
  const asUtc = RealDate.parse(/\dT\d/.test(text) ? `${text}Z` : `${text} UTC`);
  return Number.isNaN(asUtc) ? asUtc : wallToInstant(asUtc, zone);
}

function instantOf(args: unknown[], now: number, zone: string): number | unknown {
  if (args.length === 0) return now;
  if (args.length > 1) {
    return wallToInstant(RealDate.UTC(...(args.map(Number) as [number, number])), zone);
  }
  const [only] = args;
  return typeof only === 'string' ? parseInZone(only, zone) : only;
}

/**
 * Replaces this context's Date. Its clock is `now` and its local time is in the script's zone
 * (https://developers.google.com/apps-script/concepts/manifests, timeZone).
 */
export function installVirtualDate(now: () => number, zone: string): void {
  patchFields(zone);
  patchTexts(zone);
  function VirtualDate(...args: unknown[]): unknown {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, [instantOf(args, now(), zone)], new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'length', { value: 7 });
  VirtualDate.prototype = RealDate.prototype;
  VirtualDate.now = () => now();
  VirtualDate.UTC = RealDate.UTC;
  VirtualDate.parse = (text: unknown) => parseInZone(String(text), zone);
  define('constructor', VirtualDate);
  Object.assign(globalThis, { Date: VirtualDate });
}
