import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** A time alone or an error of a formula, which a paste or a slip leaves where a text is wanted. */
export const NO_TEXT =
  /^(\d{1,2}:\d{2}(:\d{2})?|#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!))$/;

/** Any other text can be used; what can be wrong besides is that there is none. */
const textCodec: Codec<string> = {
  read: (text) => (NO_TEXT.test(text) ? null : text.normalize('NFC')),
  write: String,
  fault: 'notText',
  format: 'text',
};

/** A column of free text; '' when empty. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must have. */
export const requiredText = columnsOf(textCodec);
