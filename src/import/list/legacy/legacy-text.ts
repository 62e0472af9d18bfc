import { hasUnicodeLetters } from '../../../texts/unicode-letters';
import { fromTcvn3 } from './tcvn3';
import { isSyllable } from './vietnamese-syllable';
import { fromVni } from './vni';

/** `mojibake` is UTF-8 read in the wrong encoding. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'mojibake';

/** The cell is Vietnamese only after conversion. `row` and `column` count from 0. */
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
 * Must run before any cleaning, because U+00AD is "ư" in TCVN3. A cell that is readable with and without
 * conversion is included if more cells of its column, or of a table in one encoding, certainly need conversion.
 */
export function legacyCells(table: Table): LegacyCell[] {
  const certain = certainCells(cellsOf(table));
  const columns = new Set(table.flatMap((row) => [...row.keys()]));
  const only = onlyEncoding(table, certain);
  const likely = [...columns].flatMap((column) =>
    likelyCells(table, column, only ?? certain.filter((cell) => cell.column === column)),
  );
  return [...certain, ...likely].map(({ row, column, text, encoding }) => ({
    row,
    column,
    encoding,
    before: text,
    after: CONVERSIONS[encoding](text),
  }));
}

/** A cell that fits several encodings equally well gets the most frequent one. */
function certainCells(cells: readonly Omit<FoundCell, 'encoding'>[]): FoundCell[] {
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

export function withConverted(table: Table, cells: readonly LegacyCell[]): string[][] {
  const converted = table.map((row) => [...row]);
  for (const { row, column, after } of cells) {
    const line = converted[row];
    if (line) line[column] = after;
  }
  return converted;
}

/**
 * The encoding whose conversion leaves the fewest words that are not Vietnamese syllables; `preferred` wins a
 * tie. `null` if no conversion leaves fewer than the text itself, or if the text has letters that exist only in
 * Unicode.
 */
export function encodingOf(text: string, preferred?: LegacyEncoding): LegacyEncoding | null {
  if (!/[\u0080-\uffff]/.test(text) || hasUnicodeLetters(text)) return null;
  let best: LegacyEncoding | null = null;
  let min = oddWords(text, text);
  if (min === 0) return null;
  for (const encoding of preferred ? [preferred, ...ENCODINGS] : ENCODINGS) {
    const after = CONVERSIONS[encoding](text);
    if (after === text) continue;
    const odd = oddWords(after, text);
    if (odd < min) [best, min] = [encoding, odd];
  }
  return best;
}

/** `null` unless all cells in `certain` have the same encoding and the table has no Unicode text. */
function onlyEncoding(table: Table, certain: readonly FoundCell[]): readonly FoundCell[] | null {
  const isOne = new Set(certain.map(({ encoding }) => encoding)).size === 1;
  return isOne && !table.some((row) => row.some(hasUnicodeLetters)) ? certain : null;
}

/**
 * Cells that are readable both with and without conversion. Empty if `certain` is empty, has several encodings,
 * or has no more cells than would be returned.
 */
function likelyCells(table: Table, column: number, certain: readonly FoundCell[]): FoundCell[] {
  const [{ encoding } = { encoding: null }] = certain;
  if (encoding === null || certain.some((one) => one.encoding !== encoding)) return [];
  const ambiguous = table.flatMap((cells, row) => {
    const text = cells[column] ?? '';
    const readsBoth = /[\u00a1-\u00ff]/.test(text) && !hasUnicodeLetters(text);
    return readsBoth && encodingOf(text) === null ? [{ row, column, text, encoding }] : [];
  });
  return certain.length > ambiguous.length ? ambiguous : [];
}

/** Number of words with non-ASCII letters in `reading` that are no Vietnamese syllables. */
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

/** Characters of Windows-1252 for 0x80 to 0x9f. Undefined codes are control characters. */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

const byteOf = new Map(WINDOWS_1252.map((sign, at) => [sign, 0x80 + at]));

/** First two bytes of a character that takes several in UTF-8, as they look in mojibake. */
const SEVERAL_BYTES = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${WINDOWS_1252.join('')}]`);

/**
 * Repairs UTF-8 that was read as Latin-1 or Windows-1252 ("Táº¿t" is "Tết"). Returns other texts
 * unchanged.
 */
function fromMojibake(text: string): string {
  if (!SEVERAL_BYTES.test(text)) return text;
  const bytes = [...text].map((sign) => byteOf.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped).normalize('NFC');
  } catch {
    return text;
  }
}
