import type { Codec } from '../codec';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

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

/** The values before a cell in its row, by column key. */
type Row = Readonly<Record<string, unknown>>;

/** Codec of texts of one form. A text of another form is used as it is and reported as `kind`. */
export function textLike(
  fits: (text: string, row: Row) => boolean,
  kind: ProblemKind,
): Codec<string> {
  return {
    ...textCodec,
    doubtOf: (text, row) => (text === '' || fits(text, row) ? null : kind),
  };
}

/** A column of free text; '' when empty. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must have. */
export const requiredText = columnsOf(textCodec);
