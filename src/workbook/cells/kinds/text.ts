import { oneLine } from '../../../texts/fill-template';
import { isFormulaError } from '../../../texts/text-fault';
import { type Cell, isOddDate } from '../cell';
import type { Codec } from '../codec';
import { columnsOf } from '../column';
import type { ProblemKind } from '../problem';

/**
 * True for a formula error and for a time without a date, which Sheets stores as a time on 30/12/1899. A typed
 * "8:30" is a text, because Sheets converts nothing in a cell of the format "plain text" (not documented; probe
 * texts-in-text-cells).
 */
export function isNoText(text: string, cell: Cell): boolean {
  return isFormulaError(text) || (isOddDate(cell) && Math.floor(cell.serial) === 0);
}

export const textCodec: Codec<string> = {
  read: (text, _words, cell) => (isNoText(text, cell) ? null : text),
  write: String,
  fault: 'notText',
  format: 'text',
};

/** Values of the columns before the checked cell, by column key. */
type Row = Readonly<Record<string, unknown>>;

/** A text for which `fits` is false is used too, but reported as `kind`. */
export function textLike(
  fits: (text: string, row: Row) => boolean,
  kind: ProblemKind,
): Codec<string> {
  return {
    ...textCodec,
    doubtOf: (text, row) => (text === '' || fits(text, row) ? null : kind),
  };
}

export const text = columnsOf(textCodec, '');

export const requiredText = columnsOf(textCodec);

/** For texts such as a number that heads a letter. Line breaks are read as blanks. */
export const requiredLine = columnsOf<string>({
  ...textCodec,
  read: (text, _words, cell) => (isNoText(text, cell) ? null : oneLine(text)),
});
