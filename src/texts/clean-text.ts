/**
 * Characters that a reader does not see: those that Unicode lets a program ignore (zero-width characters,
 * fillers, soft hyphens, direction marks), control characters except `\n`, surrogates without a partner, code
 * points that are no characters, the blank Braille pattern, and the marks of interlinear annotation.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN =
  '(?!\\n)[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\u2800\\ufff9-\\ufffb]';

/**
 * A sequence of emoji. Its joiners and variation selectors are part of the picture.
 * @see https://www.unicode.org/reports/tr51/#def_emoji_zwj_sequence
 */
const PICTURE = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\ufe0f?';
const EMOJI = `${PICTURE}(?:\\u200d${PICTURE})*|[\\d#*]\\ufe0f\\u20e3`;

/**
 * Matches nearly every text that occurs: Latin letters without combining marks, in which nothing needs
 * cleaning.
 */
const PLAIN = /^[\n -~\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027]*$/;

const TO_CHANGE = new RegExp(`${UNSEEN}|[\\u2028\\u2029]`, 'u');
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const EMOJI_OR_UNSEEN = new RegExp(`(${EMOJI})|${UNSEEN}`, 'gu');

/**
 * Removes the characters in `UNSEEN`, except those that are part of an emoji. Every text is cleaned before it
 * is written into a cell, and again when it is read, because people type into cells too.
 */
export function cleanTyped(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = text.normalize('NFC');
  if (!TO_CHANGE.test(composed)) return composed;
  return composed
    .replace(LINE_BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(EMOJI_OR_UNSEEN, (_, emoji: string | undefined) => emoji ?? '')
    .normalize('NFC');
}

/**
 * Cleans the text of a cell of a list: as `cleanTyped`, with Đ for its look-alikes and single blanks. A
 * zero-width space becomes a blank, because it usually replaced one. Idempotent.
 */
export function cleanText(text: string): string {
  return cleanTyped(text.replace(/\u200b/g, ' '))
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cleans a text that must not contain blanks, such as an address: zero-width spaces are removed instead. */
export function cleanCode(text: string): string {
  return cleanText(text.replace(/\u200b/g, ''));
}
