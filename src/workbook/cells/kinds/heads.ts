import type { Audience, HeadCounts } from '../../../records/audience';
import { filledLines } from '../../../texts/filled-lines';
import { keyOfWord } from '../../../texts/key-of-word';
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
