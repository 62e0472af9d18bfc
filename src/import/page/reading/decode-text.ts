import { encodingOf } from '../../list/legacy/legacy-text';
import { isSyllable } from '../../list/legacy/vietnamese-syllable';

/** `guessed` is the name of the encoding if it had to be guessed, otherwise ''. */
export interface FileText {
  readonly text: string;
  readonly guessed: string;
}

/**
 * Tries UTF-16 and UTF-8 first. Texts in TCVN3 and VNI fonts have fewer odd words in Windows-1252 than in
 * Windows-1258 (Vietnamese).
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

/** `normalize` on the whole text would sort a long run of marks in quadratic time. */
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
 * Counts only words with non-ASCII letters. A word is odd if it is no Vietnamese syllable even after conversion
 * from a legacy font.
 */
function oddShare(text: string): number {
  const words = text
    .split(/[^\p{L}\p{M}\u00a0-\u00bf]+/u)
    .filter((word) => /[\u0080-\uffff]/.test(word));
  const odd = words.filter((word) => !isSyllable(word) && encodingOf(word) === null);
  return odd.length / Math.max(1, words.length);
}
