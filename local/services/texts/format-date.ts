import { notEmulated } from '../objects/service-object';
import { zoneOffset } from './zone-offset';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Wall {
  date: Date;
  offset: number;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function name(names: string[], index: number, width: number): string {
  const full = names[index] ?? '';
  return width >= 4 ? full : full.slice(0, 3);
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`;
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function isoOffset(offset: number, width: number): string {
  if (offset === 0) return 'Z';
  return width === 1
    ? offsetText(offset, '').slice(0, 3)
    : offsetText(offset, width === 2 ? '' : ':');
}

const fields: Record<string, (wall: Wall, width: number) => string> = {
  G: ({ date }) => (date.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ date }, width) =>
    width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), width),
  M: ({ date }, width) =>
    width > 2 ? name(months, date.getUTCMonth(), width) : pad(date.getUTCMonth() + 1, width),
  d: ({ date }, width) => pad(date.getUTCDate(), width),
  D: ({ date }, width) => pad(dayOfYear(date), width),
  E: ({ date }, width) => name(days, date.getUTCDay(), width),
  u: ({ date }, width) => pad(date.getUTCDay() || 7, width),
  a: ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ date }, width) => pad(date.getUTCHours(), width),
  k: ({ date }, width) => pad(date.getUTCHours() || 24, width),
  K: ({ date }, width) => pad(date.getUTCHours() % 12, width),
  h: ({ date }, width) => pad(date.getUTCHours() % 12 || 12, width),
  m: ({ date }, width) => pad(date.getUTCMinutes(), width),
  s: ({ date }, width) => pad(date.getUTCSeconds(), width),
  S: ({ date }, width) => pad(date.getUTCMilliseconds(), width),
  z: ({ offset }) => `GMT${offset === 0 ? '' : offsetText(offset, ':')}`,
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => isoOffset(offset, width),
};

fields.L = fields.M ?? (() => '');

const piece = /'((?:[^']|'')*)'|([A-Za-z])\2*|'|[^A-Za-z']+/g;
/** Java uses the Julian calendar before this day. */
const gregorian = Date.UTC(1582, 9, 15);

/**
 * Formats a date by a Java SimpleDateFormat pattern in a zone, with English names
 * (https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)).
 * Throws for an invalid date, a letter that is not in `fields`, an unclosed quote, or a field of a day before
 * 15/10/1582.
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw notEmulated('Utilities.formatDate of no date');
  const offset = zoneOffset(date.getTime(), zone);
  const wall = { date: new Date(date.getTime() + offset), offset };
  return pattern.replace(piece, (whole: string, quoted?: string, letter?: string) => {
    if (whole === "'") throw notEmulated('Utilities.formatDate with a quote left open');
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return whole;
    const field = fields[letter];
    if (!field) throw notEmulated(`Utilities.formatDate with the letter ${letter}`);
    if (wall.date.getTime() < gregorian && /[GyMLdDEu]/.test(letter)) {
      throw notEmulated('Utilities.formatDate of a day before 15/10/1582');
    }
    return field(wall, whole.length);
  });
}
