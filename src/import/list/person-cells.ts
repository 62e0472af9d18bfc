import { cleanText } from '../../texts/clean-text';
import { cellKind } from './column-contents';

/** `name` and `numbers` together have every digit of the cell. */
export interface Person {
  readonly name: string;
  /** As written, including words such as "máy lẻ 12" (extension). */
  readonly numbers: string;
}

/** Fewest digits of a telephone number (without area code). */
const MIN_DIGITS = 7;

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const PHONE_WORDS = word(
  'số điện thoại|điện thoại|s?đt|đtdđ|dđ|di động|cố định|máy bàn|máy lẻ|máy|số|lẻ|nhánh|ext|fax|zalo|viber|tel|phone|mobile|hotline|cơ quan|cq|nhà riêng|nr',
);

const NO_NAME_WORDS = new RegExp(
  `${PHONE_WORDS}|${word('chưa|không|có|văn phòng|vp|văn thư|thường trực|trực ban|trực|bảo vệ|tổng đài|và|hoặc')}`,
  'giu',
);

/**
 * A number of one or two digits belongs to the word ("thôn 1") if a separator, a telephone number or nothing
 * follows.
 */
const WORD =
  '\\p{L}[\\p{L}\\p{M}]*(?:\\s*[1-9]\\d?(?=\\s*(?:$|[,;()]|[–:\\s-]+[+(]?(?:0|84)\\d)))?';

const DIGITS = '(?<![+(])[+(]*\\d(?:[\\d\\s.()+–-]*\\d)?';

const PIECES = new RegExp(`(${PHONE_WORDS}|${DIGITS})|(${WORD})`, 'giu');

/** True for a name or any other text that does not belong to a number. */
export function namesSomebody(cell: string): boolean {
  return cellKind(cell) === 'text' && /\p{L}{2}/u.test(onOneLine(cell).replace(NO_NAME_WORDS, ''));
}

/** For example "0100 100 901 / Lý Mẫu Một". */
export function isNameWithNumber(cell: string): boolean {
  return namesSomebody(cell) && personIn(cell).numbers.replace(/\D/g, '').length >= MIN_DIGITS;
}

/** Each piece that is removed leaves a semicolon. */
export function personIn(cell: string): Person {
  const text = onOneLine(cell);
  const without = (removed: 'name' | 'number') =>
    text.replace(PIECES, (piece, number) => ((removed === 'name') === !number ? ';' : piece));
  return { name: tidy(without('number')), numbers: tidy(without('name')) };
}

export function numbersAlone(cell: string): string {
  return namesSomebody(cell) ? personIn(cell).numbers : cell;
}

function onOneLine(cell: string): string {
  return cleanText(cell.replace(/\s*[\r\n]+\s*/g, '; '));
}

function tidy(text: string): string {
  return text
    .replace(/\(([\s;,/.–-]*|[^()]{8,})\)/g, ' $1 ')
    .replace(/[\s,;:/.–-]*;[\s,;:/.)–-]*/g, '; ')
    .replace(/^[\s,;:/.–)-]+|[\s,;:/–(-]+$/g, '')
    .trim();
}
