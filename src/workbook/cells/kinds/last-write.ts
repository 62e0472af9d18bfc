import { hidden } from '../column';
import { text } from './text';

/** The hidden column with the text of `formatLastWrite`. */
export const lastWrite = () => text({ vi: 'Lần ghi gần nhất', en: 'Last write' }, 90, hidden);
