import { nameKey } from './name-key';
import { plainLetters } from './plain-letters';

export interface FoldedText {
  /** True if the label contains one of the phrases as whole words. */
  has(phrases: readonly string[]): boolean;
  starts(...phrases: readonly string[]): boolean;
}

/** Ignores case and punctuation, and in a label without any Vietnamese mark, the marks of the phrases. */
export function foldedText(label: string): FoldedText {
  const fold = /^[ -~]*$/.test(label) ? plainLetters : foldWords;
  const text = ` ${fold(label)} `;
  return {
    has: (phrases) => phrases.some((phrase) => text.includes(` ${fold(phrase)} `)),
    starts: (...phrases) => phrases.some((phrase) => text.startsWith(` ${fold(phrase)} `)),
  };
}

function foldWords(text: string): string {
  return nameKey(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').replace(/kỉ/giu, 'kỷ'));
}
