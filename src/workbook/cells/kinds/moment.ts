import { formatMoment, type Moment } from '../../../calendar/moment';
import { isDateCell } from '../cell';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { typedDay } from './day';

/** Written as text `dd/mm/yyyy hh:mm`. */
const momentCodec: Codec<Moment> = {
  read: (text, _words, cell) => {
    if (isDateCell(cell)) return `${cell.day}T${cell.time}`;
    return parseMoment(text);
  },
  write: formatMoment,
  fault: 'notMoment',
  format: 'text',
};

export const moment = columnsOf<Moment | null>(momentCodec, null);

export function parseMoment(text: string): Moment | null {
  const [, date = '', hour = '', minute] = /^(.+?)\s+([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const day = typedDay(date);
  return day === null ? null : `${day}T${hour.padStart(2, '0')}:${minute}`;
}
