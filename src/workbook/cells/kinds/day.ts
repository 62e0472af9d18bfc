import { type Day, dayFromSerial } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import { isDateCell } from '../cell';
import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** Matches a complete date in a year that is not accepted: before 1912 or after 2199. */
const DAY =
  /^(0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](0\d{3}|1[0-8]\d\d|19(0\d|1[01])|2[2-9]\d\d|[3-9]\d{3}|\d{5,})$/;

const days = new Map<string, Day | null>();

/** Cached, because many rows hold the same few days. */
export function typedDay(text: string): Day | null {
  const known = days.get(text);
  if (known !== undefined) return known;
  const read = parseDay(text);
  days.set(text, read);
  return read;
}

export const dayCodec: Codec<Day> = {
  read: (text, _words, cell) => {
    if (isDateCell(cell)) return cell.day;
    return typeof cell === 'number' ? dayFromSerial(cell) : typedDay(text);
  },
  write: (day) => ({ day, time: '00:00' }),
  fault: 'notDay',
  faultOf: (text) => (DAY.test(text) ? 'dayTooFar' : null),
  format: 'day',
};

export const day = columnsOf<Day | null>(dayCodec, null);

export const requiredDay = columnsOf(dayCodec);
