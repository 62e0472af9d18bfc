import { splitList } from '../../../texts/split-list';
import { columnsOf } from '../column';

/** A column of several texts, separated by semicolons. */
export const list = columnsOf<readonly string[]>(
  {
    read: (text) => splitList(text.normalize('NFC')),
    write: (texts) => texts.join('; '),
    fault: 'required',
    format: 'text',
  },
  [],
);
