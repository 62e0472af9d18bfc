import { cleanText } from '../../texts/clean-text';
import { cellLook } from './column-contents';

/** A cell that says a person and numbers, told apart; every digit is in one of the two. */
export interface Person {
  readonly name: string;
  /** As they are written, what tells of a telephone (máy lẻ 12) with them. */
  readonly numbers: string;
}

/** Digits of a telephone number without its area code. */
const SHORTEST = 7;

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Words that tell of a telephone. */
const OF_PHONES = word(
  'số điện thoại|điện thoại|s?đt|đtdđ|dđ|di động|cố định|máy bàn|máy lẻ|máy|số|lẻ|nhánh|ext|fax|zalo|viber|tel|phone|mobile|hotline|cơ quan|cq|nhà riêng|nr',
);

/** Words that tell of nobody, in a cell that says no others. */
const OF_NOBODY = new RegExp(
  `${OF_PHONES}|${word('chưa|không|có|văn phòng|vp|văn thư|thường trực|trực ban|trực|bảo vệ|tổng đài|và|hoặc')}`,
  'giu',
);

/** A word with the number that belongs to it ("thôn 1"), unless a telephone number goes on with it. */
const WORD =
  '\\p{L}[\\p{L}\\p{M}]*(?:\\s*[1-9]\\d?(?=\\s*(?:$|[,;()]|[–:\\s-]+[+(]?(?:0|84)\\d)))?';

/** Digits with the signs that stand within a number. */
const DIGITS = '[+(]*\\d(?:[\\d\\s.()+–-]*\\d)?';

const PIECES = new RegExp(`(${OF_PHONES}|${DIGITS})|(${WORD})`, 'giu');

/** Tells whether a cell of telephones says somebody's name, or anything else that is none of a telephone. */
export function namesSomebody(cell: string): boolean {
  return cellLook(cell) === 'text' && /\p{L}{2}/u.test(onOneLine(cell).replace(OF_NOBODY, ''));
}

/** Tells whether a cell says a name and a number, as "0100 100 901 / Lý Mẫu Một" does. */
export function isNameWithNumber(cell: string): boolean {
  return namesSomebody(cell) && personIn(cell).numbers.replace(/\D/g, '').length >= SHORTEST;
}

/** Tells a person's name and numbers apart; where one is taken out, what stood around it stays apart. */
export function personIn(cell: string): Person {
  const text = onOneLine(cell);
  const without = (of: 'name' | 'number') =>
    text.replace(PIECES, (piece, number) => ((of === 'name') === !number ? ';' : piece));
  return { name: tidied(without('number')), numbers: tidied(without('name')) };
}

/** Leaves the name out of a cell that says one beside numbers. */
export function numbersAlone(cell: string): string {
  return namesSomebody(cell) ? personIn(cell).numbers : cell;
}

function onOneLine(cell: string): string {
  return cleanText(cell.replace(/\s*[\r\n]+\s*/g, '; '));
}

/** Takes away the signs around what was taken out. */
function tidied(text: string): string {
  return text
    .replace(/\(([\s;,/.–-]*|[^()]{8,})\)/g, ' $1 ')
    .replace(/[\s,;:/.–-]*;[\s,;:/.)–-]*/g, '; ')
    .replace(/^[\s,;:/.–)-]+|[\s,;:/–(-]+$/g, '')
    .trim();
}
