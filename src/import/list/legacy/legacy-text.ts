import { hasUnicodeLetters } from '../../../texts/unicode-letters';
import { fromTcvn3 } from './tcvn3';
import { isSyllable } from './vietnamese-syllable';
import { fromVni } from './vni';

/** A way of writing Vietnamese before Unicode, or a mistake in reading it. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/** A cell that reads as Vietnamese only when it is converted; places count from 0. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly encoding: LegacyEncoding;
  readonly before: string;
  readonly after: string;
}

type Table = readonly (readonly string[])[];

const CONVERSIONS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  mojibake: fromMojibake,
  vni: fromVni,
  tcvn3: fromTcvn3,
};

const ENCODINGS = Object.keys(CONVERSIONS) as LegacyEncoding[];

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/**
 * Finds the cells of a table that were written in a font of the last century (TCVN3, VNI) or read in the wrong
 * encoding. Must run before anything is cleaned: U+00AD is "ư" in TCVN3. A cell that reads either way counts where
 * most of its column is converted, or the whole table is of one encoding. Nothing is converted here.
 */
export function legacyCells(table: Table): LegacyCell[] {
  const sure = surelyOld(cellsOf(table));
  const columns = new Set(table.flatMap((row) => [...row.keys()]));
  const only = onlyEncoding(table, sure);
  const likely = [...columns].flatMap((column) =>
    likelyCells(table, column, only ?? sure.filter((cell) => cell.column === column)),
  );
  return [...sure, ...likely].map(({ row, column, text, encoding }) => ({
    row,
    column,
    encoding,
    before: text,
    after: CONVERSIONS[encoding](text),
  }));
}

/** The cells that are old for sure; one that may be of two encodings is of that of most others. */
function surelyOld(cells: readonly Omit<FoundCell, 'encoding'>[]): FoundCell[] {
  const found = cells.flatMap((cell) => {
    const encoding = encodingOf(cell.text);
    return encoding ? [{ ...cell, encoding }] : [];
  });
  const countOf = (one: LegacyEncoding) => found.filter(({ encoding }) => encoding === one).length;
  const [most] = [...ENCODINGS].sort((a, b) => countOf(b) - countOf(a));
  return found.map((cell) =>
    cell.encoding === most
      ? cell
      : { ...cell, encoding: encodingOf(cell.text, most) ?? cell.encoding },
  );
}

/** Puts the converted texts of cells into a table. */
export function withConverted(table: Table, cells: readonly LegacyCell[]): string[][] {
  const converted = table.map((row) => [...row]);
  for (const { row, column, after } of cells) {
    const line = converted[row];
    if (line) line[column] = after;
  }
  return converted;
}

/**
 * Names the encoding in which a text makes more sense than as it stands; null when it is fine as it is. Of two in
 * which it makes as much sense it is the preferred one.
 */
export function encodingOf(text: string, preferred?: LegacyEncoding): LegacyEncoding | null {
  if (!/[\u0080-\uffff]/.test(text) || hasUnicodeLetters(text)) return null;
  let best: LegacyEncoding | null = null;
  let fewest = oddWords(text, text);
  if (fewest === 0) return null;
  for (const encoding of preferred ? [preferred, ...ENCODINGS] : ENCODINGS) {
    const after = CONVERSIONS[encoding](text);
    if (after === text) continue;
    const odd = oddWords(after, text);
    if (odd < fewest) [best, fewest] = [encoding, odd];
  }
  return best;
}

/** All cells that are surely old, where they are of one encoding and nothing in the table is in Unicode. */
function onlyEncoding(table: Table, sure: readonly FoundCell[]): readonly FoundCell[] | null {
  const isOne = new Set(sure.map(({ encoding }) => encoding)).size === 1;
  return isOne && !table.some((row) => row.some(hasUnicodeLetters)) ? sure : null;
}

/** The cells of a column that read either way, where most of the others are of one encoding. */
function likelyCells(table: Table, column: number, sure: readonly FoundCell[]): FoundCell[] {
  const [{ encoding } = { encoding: null }] = sure;
  if (encoding === null || sure.some((one) => one.encoding !== encoding)) return [];
  const unsure = table.flatMap((cells, row) => {
    const text = cells[column] ?? '';
    const readsBoth = /[\u00a1-\u00ff]/.test(text) && !hasUnicodeLetters(text);
    return readsBoth && encodingOf(text) === null ? [{ row, column, text, encoding }] : [];
  });
  return sure.length > unsure.length ? unsure : [];
}

/** Counts the words with marks that are no Vietnamese syllables, in the reading of a text. */
function oddWords(reading: string, text: string): number {
  const isPlain = (word: string) => !/[^\u0020-\u007e]/.test(word);
  const original = text.split(/[\s\u00a0]+/);
  return reading.split(/[\s\u00a0]+/).reduce((odd, word, at) => {
    if (isPlain(word) && isPlain(original[at] ?? '')) return odd;
    const syllables = word
      .split(/[^\p{L}\p{M}\u00a0-\u00bf\u2018-\u201e]+/u)
      .filter((one) => one !== '');
    return odd + syllables.filter((one) => !isPlain(one) && !isSyllable(one)).length;
  }, 0);
}

function cellsOf(table: Table): { row: number; column: number; text: string }[] {
  return table.flatMap((cells, row) => cells.map((text, column) => ({ row, column, text })));
}

/** Characters that Windows-1252 has where Latin-1 has none, from 0x80 on; '' where it has none either. */
const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

const byteOf = new Map(WINDOWS.map((sign, at) => [sign, 0x80 + at]));

/** Reads UTF-8 that was shown as Latin-1 or Windows-1252 ("Táº¿t" is "Tết"); a text that was not stays as it is. */
function fromMojibake(text: string): string {
  const bytes = [...text].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped).normalize('NFC');
  } catch {
    return text;
  }
}
