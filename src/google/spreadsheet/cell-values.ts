import { dayOf, serialOf } from '../../calendar/day';
import { type Cell, isDateCell, isOddDate } from '../../workbook/cells/cell';
import { isLongAgo, zoneOffset } from '../zone-offset';

const MS_PER_SECOND = 1_000;
const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_MINUTE = 60;
/** Serial number of 1/1/1970. */
const EPOCH = 25_569;

export type CellReader = (value: unknown) => Cell;

/**
 * Returns the converter for a time zone, from its `localTimeIn`. Sheets returns a date cell as the moment at
 * which the spreadsheet's zone shows that date.
 */
export function cellReader(localTime: (at: Date) => number): CellReader {
  const dateCell = dateReader(localTime);
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

function dateReader(localTime: (at: Date) => number): (at: Date) => Cell {
  return (at) => {
    const local = new Date(localTime(at));
    const [year, month, date] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
    const day = dayOf(year, month + 1, date);
    const time = local.toISOString().slice(-13, -8);
    return day === null
      ? { serial: serialOfTime(local.getTime() / MS_PER_SECOND), shown: dateText(local, time) }
      : { day, time };
  };
}

/**
 * Converts moments to milliseconds of local time since 1/1/1970. To call formatDate rarely, an offset found
 * before is used again if it makes the moment a midnight, because most cells hold whole days.
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

/** Value to write for a cell. A date becomes its serial number, which no time zone can shift. */
export function writtenValue(cell: Cell): string | number | boolean {
  if (isOddDate(cell)) return cell.serial;
  if (!isDateCell(cell)) return cell;
  const [hours = 0, minutes = 0] = cell.time.split(':').map(Number);
  return serialOf(cell.day) + ((hours * 60 + minutes) * SECONDS_PER_MINUTE) / SECONDS_PER_DAY;
}

/**
 * Converts seconds since 1/1/1970 to a serial number. Before 1970 it adds first and divides the smaller sum, so
 * that a time without a date keeps its last digit.
 */
export function serialOfTime(seconds: number): number {
  return seconds < 0
    ? (EPOCH * SECONDS_PER_DAY + seconds) / SECONDS_PER_DAY
    : EPOCH + seconds / SECONDS_PER_DAY;
}

/** A date as text, with its time if it has one: `30/10/1024`, `30/12/1899 08:30`. */
function dateText(local: Date, time: string): string {
  const text = local.toISOString();
  const day = `${text.slice(-16, -14)}/${text.slice(-19, -17)}/${Number(text.slice(0, -20))}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
