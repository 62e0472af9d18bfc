import { dayOf, serialOf } from '../../calendar/day';
import { type Cell, isDateCell } from '../../workbook/cells/cell';
import { isLongAgo, zoneOffset } from '../zone-offset';

const MS_PER_DAY = 86_400_000;

/** Turns a value that Sheets gave into a cell. */
export type CellReader = (value: unknown) => Cell;

/**
 * Makes the reader of cells. Sheets gives a date cell as the moment at which the spreadsheet's zone shows that date. A
 * date that is no day of ours, or a time alone, which Sheets keeps as
 * one of 30/12/1899, reads as its text.
 */
export function cellReader(zone: string): CellReader {
  const dateCell = dateReader(zone);
  // The same days stand in many rows
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
 * Makes the reader of moments: milliseconds since 1/1/1970 as a zone's clock shows them. One call of formatDate tells
 * the zone's distance from UTC, and it is asked again only for a moment that is not midnight at a distance already
 * known; of long ago, for each day.
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

/** Turns a cell into the value that is written: a day as its serial number, which no zone can move. */
export function writtenValue(cell: Cell): string | number | boolean {
  return isDateCell(cell) ? serialOf(cell.day) : cell;
}

/** Writes a date with its time where it has one: `30/10/1024`, `30/12/1899 08:30`. */
function dateText(local: Date, time: string): string {
  const text = local.toISOString();
  const day = `${text.slice(-16, -14)}/${text.slice(-19, -17)}/${Number(text.slice(0, -20))}`;
  return time === '00:00' ? day : `${day} ${time}`;
}
