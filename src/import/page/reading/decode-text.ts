import { encodingOf } from '../../list/legacy/legacy-text';
import { isSyllable } from '../../list/legacy/vietnamese-syllable';

/** A file's text. `guessed` is the name of the encoding if it had to be guessed, otherwise ''. */
export interface FileText {
  readonly text: string;
  readonly guessed: string;
}

/**
 * Decodes a text file: as UTF-16 if it starts with a byte order mark of UTF-16 or has zero bytes there,
 * otherwise as UTF-8 if it is valid. Otherwise as Windows-1252 if that gives a smaller share of odd words than
 * Windows-1258 (Vietnamese), as for texts in TCVN3 and VNI fonts, and else as Windows-1258.
 */
export function decodeText(bytes: Uint8Array): FileText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return plain(new TextDecoder(utf16).decode(bytes));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const vietnamese = composed(new TextDecoder('windows-1258').decode(bytes));
    const western = new TextDecoder('windows-1252').decode(bytes);
    return oddShare(western) < oddShare(vietnamese)
      ? { text: western, guessed: 'Windows-1252' }
      : { text: vietnamese, guessed: 'Windows-1258' };
  }
}

/**
 * Composes letters with the tone mark that follows. `normalize` on the whole text would sort a long run of marks
 * in quadratic time.
 */
function composed(text: string): string {
  return text.replace(/\p{L}\p{M}/gu, (letter) => letter.normalize('NFC'));
}

function plain(text: string): FileText {
  return { text: text.replace(/^\uFEFF/, ''), guessed: '' };
}

function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 ? 'utf-16be' : null;
}

/**
 * Among the words with non-ASCII letters, the share that are not Vietnamese syllables, even after conversion
 * from a legacy font. 0 if there are no such words.
 */
function oddShare(text: string): number {
  const words = text
    .split(/[^\p{L}\p{M}\u00a0-\u00bf]+/u)
    .filter((word) => /[\u0080-\uffff]/.test(word));
  const odd = words.filter((word) => !isSyllable(word) && encodingOf(word) === null);
  return odd.length / Math.max(1, words.length);
}
