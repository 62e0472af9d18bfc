import { type Day, dayFromSerial } from '../../../calendar/day';
import { parseDay } from '../../../calendar/parse-day';
import { isDateCell } from '../cell';
import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** A day, as a date or as people type it. */
export const dayCodec: Codec<Day> = {
  read: (text, _words, cell) => {
    if (isDateCell(cell)) return cell.day;
    return typeof cell === 'number' ? dayFromSerial(cell) : parseDay(text);
  },
  write: (day) => ({ day, time: '00:00' }),
  fault: 'notDay',
  format: 'day',
};

/** A column of days; null when empty. */
export const day = columnsOf<Day | null>(dayCodec, null);

/** A column of days that every row must have. */
export const requiredDay = columnsOf(dayCodec);
