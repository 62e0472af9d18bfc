import { dayOf, serialOf } from '../../calendar/day';
import { type Cell, isDateCell } from '../../workbook/cells/cell';
import { isLongAgo, zoneOffset } from '../zone-offset';

const MS_PER_DAY = 86_400_000;

export type CellReader = (value: unknown) => Cell;

/**
 * Returns the converter for a time zone. Sheets returns a date cell as the moment at which the spreadsheet's
 * zone shows that date. Dates outside the supported range become texts. So do times without a date, which
 * Sheets stores as times of 30/12/1899.
 */
export function cellReader(zone: string): CellReader {
  const dateCell = dateReader(zone);
  // The same days occur in many rows.
  const known = new Map<number, Cell>();
  return (value) => {
    if (typeof value === 'string') return value;
    if (!(value instanceof Date)) {
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
    }
    const cell = known.get(value.getTime()) ?? dateCell(value);
    known.set(value.getTime(), cell);
    return cell;
  };
}

function dateReader(zone: string): (at: Date) => Cell {
  const localTime = localTimeIn(zone);
  return (at) => {
    const local = new Date(localTime(at));
    const [year, month, date] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
    const day = dayOf(year, month + 1, date);
    const time = local.toISOString().slice(-13, -8);
    return day === null ? dateText(local, time) : { day, time };
  };
}

/**
 * Returns a function that converts a moment to local time, as milliseconds since 1/1/1970 on a
 * clock of the zone. Few calls of formatDate are needed: a known offset is reused if it makes the
 * moment a midnight, since most cells hold whole days. Old moments take one call per day.
 */
export function localTimeIn(zone: string): (at: Date) => number {
  const offsets: number[] = [];
  const longAgo = new Map<number, number>();
  const ofLongAgo = (at: Date) => {
    const day = Math.floor(at.getTime() / MS_PER_DAY);
    const offset = longAgo.get(day) ?? zoneOffset(at, zone);
    longAgo.set(day, offset);
    return offset;
  };
  return (at) => {
    if (isLongAgo(at)) return at.getTime() + ofLongAgo(at);
    const known = offsets.find((offset) => (at.getTime() + offset) % MS_PER_DAY === 0);
    const offset = known ?? zoneOffset(at, zone);
    if (!offsets.includes(offset)) offsets.push(offset);
    return at.getTime() + offset;
  };
}

/** Value to write for a cell. A day becomes its serial number, which no time zone can shift. */
export function writtenValue(cell: Cell): string | number | boolean {
  return isDateCell(cell) ? serialOf(cell.day) : cell;
}

/** A date as text, with its time if it has one: `30/10/1024`, `30/12/1899 08:30`. */
function dateText(local: Date, time: string): string {
  const text = local.toISOString();
  const day = `${text.slice(-16, -14)}/${text.slice(-19, -17)}/${Number(text.slice(0, -20))}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
