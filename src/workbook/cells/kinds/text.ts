import type { Codec } from '../codec';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

/**
 * Matches content that is in a text column by mistake: a time without a date, which Sheets stores as a time on
 * 30/12/1899, or a formula error.
 */
export const NO_TEXT =
  /^(30\/12\/1899|(30\/12\/1899 )?\d{1,2}:\d{2}(:\d{2})?|#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!))$/;

/** Accepts any text that `NO_TEXT` does not match. */
export const textCodec: Codec<string> = {
  read: (text) => (NO_TEXT.test(text) ? null : text.normalize('NFC')),
  write: String,
  fault: 'notText',
  format: 'text',
};

/** Values of a row in the columns before the checked cell, by column key. */
type Row = Readonly<Record<string, unknown>>;

/** Codec of texts for which `fits` is true. Other texts are used too, but reported as `kind`. */
export function textLike(
  fits: (text: string, row: Row) => boolean,
  kind: ProblemKind,
): Codec<string> {
  return {
    ...textCodec,
    doubtOf: (text, row) => (text === '' || fits(text, row) ? null : kind),
  };
}

/** A column of free text; an empty cell means `''`. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must fill. */
export const requiredText = columnsOf(textCodec);
