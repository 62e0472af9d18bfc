import { parseTime } from '../../../calendar/hour';
import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** Sheets stores a time without a date as a time on this day. */
const TIME_ONLY = /^30\/12\/1899 /;

const hourCodec: Codec<string> = {
  read: (text) => parseTime(text.replace(TIME_ONLY, '')),
  write: String,
  fault: 'notHour',
  format: 'text',
};

/** A column of hours as `hh:mm`; `''` for an empty cell. */
export const hour = columnsOf(hourCodec, '');
