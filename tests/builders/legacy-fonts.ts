import type { LegacyEncoding } from '../../src/import/list/legacy/legacy-text';
import { fromTcvn3 } from '../../src/import/list/legacy/tcvn3';
import { fromVni } from '../../src/import/list/legacy/vni';

const LATIN = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at));

/** Maps each letter to its encoded form. If a letter has several, the first one is used. */
function waysOf(written: readonly string[], read: (text: string) => string): Map<string, string> {
  const ways = new Map<string, string>();
  for (const text of written) {
    const letter = read(text);
    if (letter !== text && [...letter].length === 1 && !ways.has(letter)) ways.set(letter, text);
  }
  return ways;
}

const TCVN3 = waysOf(LATIN, fromTcvn3);
const VOWELS = [...'aeiouyôöAEIOUYÔÖ'];
const VNI = waysOf(
  [...LATIN, ...VOWELS.flatMap((vowel) => LATIN.map((mark) => vowel + mark))],
  fromVni,
);

const spelled = (text: string, ways: ReadonlyMap<string, string>) =>
  [...text.normalize('NFC')]
    .map((letter) => ways.get(letter) ?? ways.get(letter.toLowerCase()) ?? letter)
    .join('');

/**
 * Encodes a text in a legacy encoding, or garbles it by a wrong decoding. TCVN3 has no capitals
 * with tone marks.
 */
export const inLegacy: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: (text) => spelled(text, TCVN3),
  vni: (text) => spelled(text, VNI),
  mojibake: (text) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
};
