import type { Audience, HeadCounts } from '../../../records/audience';
import { wholeNumber } from '../../../texts/number-text';
import type { Words } from '../../../words/words';
import { columnsOf } from '../column';

export const heads = columnsOf<HeadCounts>(
  { read: parseHeads, write: formatHeads, fault: 'notHeads', format: 'text' },
  {},
);

/** One line per audience, e.g. `Đảng viên: 45`. */
export function formatHeads(counts: HeadCounts, words: Words): string {
  return headParts(counts, words).join('\n');
}

export function parseHeads(text: string, words: Words): HeadCounts | null {
  return headsFrom(filledLines(text), words);
}

export function headParts(counts: HeadCounts, { audiences }: Words): string[] {
  return Object.entries(counts).map(
    ([audience, count]) => `${audiences[audience as Audience]}: ${count}`,
  );
}

export function headsFrom(parts: readonly string[], { audiences }: Words): HeadCounts | null {
  const counts: Partial<Record<Audience, number>> = {};
  for (const part of parts) {
    const at = part.lastIndexOf(':');
    const audience = keyOfWord(part.slice(0, Math.max(at, 0)), audiences);
    const count = wholeNumber(part.slice(at + 1));
    if (audience === null || count === null) return null;
    counts[audience] = count;
  }
  return counts;
}

export function filledLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Ignores case. `null` if no word is `text`. */
export function keyOfWord<Key extends string>(
  text: string,
  words: Readonly<Record<Key, string>>,
): Key | null {
  const wanted = text.normalize('NFC').trim().toLowerCase();
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].toLowerCase() === wanted) ?? null;
}
