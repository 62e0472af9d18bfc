import { dayFromEpoch, serialOf } from '../../calendar/day';
import { type Cell, isDateCell } from '../../workbook/cells/cell';
import { zoneOffset } from '../zone-offset';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Turns a value that Sheets gave into a cell. */
export type CellReader = (value: unknown) => Cell;

/**
 * Makes the reader of cells. Sheets gives a date cell as the moment at which the spreadsheet's zone shows that date.
 */
export function cellReader(zone: string): CellReader {
  const localTime = localTimeIn(zone);
  return (value) => {
    if (value instanceof Date) {
      const local = localTime(value);
      const day = Math.floor(local / MS_PER_DAY);
      return { day: dayFromEpoch(day), time: timeOf(local - day * MS_PER_DAY) };
    }
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
  };
}

/**
 * Makes the reader of moments: milliseconds since 1/1/1970 as a zone's clock shows them. One call of formatDate tells
 * the zone's distance from UTC, and it is asked again only for a moment that is not midnight at a distance already
 * known.
 */
export function localTimeIn(zone: string): (at: Date) => number {
  const offsets: number[] = [];
  return (at) => {
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

function timeOf(ms: number): string {
  const minutes = Math.floor(ms / MS_PER_MINUTE);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
