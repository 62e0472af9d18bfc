import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** A whole number, 0 or more. */
export const countCodec: Codec<number> = {
  read: (text, _words, cell) => {
    const value = typeof cell === 'number' ? cell : /^\d+$/.test(text) ? Number(text) : -1;
    return Number.isInteger(value) && value >= 0 ? value : null;
  },
  write: Number,
  fault: 'notCount',
  faultOf: (text) => (/^-\d+$/.test(text) ? 'negative' : null),
  format: 'count',
};

/** A column of whole numbers; an empty cell means `null`. */
export const count = columnsOf<number | null>(countCodec, null);
