import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** Any text can be used: what can be wrong is that there is none. */
const textCodec: Codec<string> = {
  read: (text) => text.normalize('NFC'),
  write: String,
  fault: 'required',
  format: 'text',
};

/** A column of free text; '' when empty. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must have. */
export const requiredText = columnsOf(textCodec);
