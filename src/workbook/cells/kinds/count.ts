import type { Codec } from '../codec';
import { columnsOf } from '../column';

const countCodec: Codec<number> = {
  read: (text, _words, cell) => {
    const value = typeof cell === 'number' ? cell : /^\d+$/.test(text) ? Number(text) : -1;
    return Number.isInteger(value) && value >= 0 ? value : null;
  },
  write: Number,
  fault: 'notCount',
  faultOf: (text) => (/^-\d+$/.test(text) ? 'negative' : null),
  format: 'count',
};

export const count = columnsOf<number | null>(countCodec, null);
