import { hidden } from '../column';
import { text } from './text';

/** The hidden column with the text of `formatLastWrite`. `since` is the first column set that has it. */
export const lastWrite = (since: number) =>
  text({ vi: 'Lần ghi gần nhất', en: 'Last write' }, 90, { ...hidden, since });
