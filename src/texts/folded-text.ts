import { nameKey } from './name-key';
import { plainLetters } from './plain-letters';

export interface FoldedText {
  /** True if the label contains one of the phrases as whole words. */
  has(phrases: readonly string[]): boolean;
  starts(...phrases: readonly string[]): boolean;
}

/** Ignores case and punctuation, and in a label without any Vietnamese mark, the marks of the phrases. */
export function foldedText(label: string): FoldedText {
  const kind = /^[ -~]*$/.test(label) ? 'plain' : 'marked';
  const text = ` ${foldedIn(kind, label)} `;
  return {
    has: (wanted) => wanted.some((phrase) => text.includes(` ${foldedPhrase(phrase)[kind]} `)),
    starts: (...wanted) =>
      wanted.some((phrase) => text.startsWith(` ${foldedPhrase(phrase)[kind]} `)),
  };
}

type Kind = 'plain' | 'marked';

const phrases = new Map<string, Readonly<Record<Kind, string>>>();

/** Cached, because labels are compared with the same hundreds of phrases. */
function foldedPhrase(phrase: string): Readonly<Record<Kind, string>> {
  const known = phrases.get(phrase) ?? {
    plain: foldedIn('plain', phrase),
    marked: foldedIn('marked', phrase),
  };
  phrases.set(phrase, known);
  return known;
}

function foldedIn(kind: Kind, text: string): string {
  return kind === 'plain' ? plainLetters(text) : foldWords(text);
}

function foldWords(text: string): string {
  return nameKey(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').replace(/kỉ/giu, 'kỷ'));
}
