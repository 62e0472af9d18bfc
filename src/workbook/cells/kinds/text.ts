import type { Codec } from '../codec';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

/**
 * Content that a paste or slip leaves where a text is wanted: a time alone, which date cells store
 * as a time of 30/12/1899, or a formula error.
 */
export const NO_TEXT =
  /^(30\/12\/1899|(30\/12\/1899 )?\d{1,2}:\d{2}(:\d{2})?|#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!))$/;

/** Accepts any other text. */
export const textCodec: Codec<string> = {
  read: (text) => (NO_TEXT.test(text) ? null : text.normalize('NFC')),
  write: String,
  fault: 'notText',
  format: 'text',
};

/** Values before a cell in its row, by column key. */
type Row = Readonly<Record<string, unknown>>;

/** Codec of texts of one form. Other texts are used as they are and reported as `kind`. */
export function textLike(
  fits: (text: string, row: Row) => boolean,
  kind: ProblemKind,
): Codec<string> {
  return {
    ...textCodec,
    doubtOf: (text, row) => (text === '' || fits(text, row) ? null : kind),
  };
}

/** A column of free text; `''` if empty. */
export const text = columnsOf(textCodec, '');

/** A column of text that every row must fill. */
export const requiredText = columnsOf(textCodec);
