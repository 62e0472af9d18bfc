import { splitList } from '../../../texts/split-list';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import { isNoText } from './text';

export const listCodec: Codec<readonly string[]> = {
  read: (text, _words, cell) => (isNoText(text, cell) ? null : splitList(text)),
  write: (texts) => texts.join('; '),
  fault: 'notText',
  format: 'text',
};

export const list = columnsOf(listCodec, []);
