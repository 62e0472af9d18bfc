import { splitList } from '../../../texts/split-list';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { NO_TEXT } from './text';

export const listCodec: Codec<readonly string[]> = {
  read: (text) => (NO_TEXT.test(text) ? null : splitList(text.normalize('NFC'))),
  write: (texts) => texts.join('; '),
  fault: 'notText',
  format: 'text',
};

/** A column whose cells hold several texts, separated by semicolons. */
export const list = columnsOf(listCodec, []);
