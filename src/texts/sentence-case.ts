import { isAbbreviation } from './match-key';

/** A Vietnamese syllable without tones, such as `nghieng`; `đ` is kept. */
const SYLLABLE =
  /^(?:ngh?|gh|gi|kh|ch|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * A text that is all in capitals, in sentence case: `CÁC SỞ, UBND XÃ` becomes `Các sở, UBND xã`. Words that are no
 * Vietnamese syllable, such as abbreviations and numerals, and single letters stay. Other texts are unchanged.
 */
export function sentenceCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const lower = text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    isAbbreviation(word) || !isSyllable(word) ? word : word.toLowerCase(),
  );
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function isSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return word.length > 1 && !/ii/.test(bare) && SYLLABLE.test(bare);
}
