import { hasUnicodeLetters } from '../../../texts/unicode-letters';

/** Signs that follow a vowel in VNI, as Latin-1, and their combining marks. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
]);

/** Letters that VNI writes as a single sign. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** VNI writes a vowel and then a sign for its marks. Texts with Unicode letters stay unchanged. */
export function fromVni(text: string): string {
  if (hasUnicodeLetters(text)) return text;
  return text
    .replace(
      /([aeouyôö])([ùøûõïêéèúüëâáàåãä])/gi,
      (_, vowel: string, mark: string) => letter(vowel) + (MARKS.get(mark.toLowerCase()) ?? mark),
    )
    .replace(/[ñôöæóòîíì]/gi, letter)
    .normalize('NFC');
}

function letter(sign: string): string {
  const small = sign.toLowerCase();
  const read = LETTERS.get(small) ?? sign;
  return sign === small ? read : read.toUpperCase();
}
