import { formatRepetition, parseRepetition, type Repetition } from '../../../records/repetition';
import { columnsOf } from '../column';

/** How a report repeats (báo cáo định kỳ), in words. */
export const repetition = columnsOf<Repetition | null>(
  {
    read: (text, words) => parseRepetition(text, words.repetition),
    write: (value, words) => (value === null ? '' : formatRepetition(value, words.repetition)),
    fault: 'notRepetition',
    format: 'text',
  },
  null,
);
