import { hasUnicodeLetters } from '../../../texts/unicode-letters';

/**
 * Pairs of characters: a byte of TCVN3 (TCVN 5712:1993, fonts .VnTime …) read as Latin-1, then the letter it
 * means.
 */
const LETTERS =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư';

const letterOf = lettersIn(LETTERS);

/**
 * Texts with Unicode letters stay unchanged. Capital letters with marks become lower case, because TCVN3 has no
 * codes for them: capitals were another font.
 */
export function fromTcvn3(text: string): string {
  return hasUnicodeLetters(text)
    ? text
    : text.replace(/[\u00a1-\u00ff]/g, (sign) => letterOf.get(sign) ?? sign);
}

function lettersIn(pairs: string): Map<string, string> {
  const signs = [...pairs];
  return new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? '']] : [])));
}
