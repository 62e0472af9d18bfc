import type { Codec } from '../codec';
import { columnsOf } from '../column';

/** A time alone, which a cell for dates keeps as one of 30/12/1899, or an error of a formula: a paste or a slip leaves them where a text is wanted. */
export const NO_TEXT =
  /^(30\/12\/1899|(30\/12\/1899 )?\d{1,2}:\d{2}(:\d{2})?|#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!))$/;

/** Any other text can be used; what can be wrong besides is that there is none. */
export const textCodec: Codec<string> = {
  read: (text) => (NO_TEXT.test(text) ? null : text.normalize('NFC')),
  write: String,
  fault: 'notText',
  format: 'text',
};

/** A column of free text; '' when empty. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must have. */
export const requiredText = columnsOf(textCodec);
