const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const NUCLEUS =
  '(?:iêu|yêu|ươu|ươi|uôi|uya|uyê|uyu|oai|oay|oao|oeo|uây|uai|uay|iê|yê|ia|ya|ươ|ưa|uô|ua|uê|uy|uơ|uâ|uă|oa|oă|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])';
const CODA = '(?:ng|nh|ch|[cmnpt])?';
const SYLLABLE = new RegExp(`^(?!.*uu)${ONSET}${NUCLEUS}${CODA}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Most characters of a syllable whose marks are separate characters: "nghiếng" has 9. */
const LONGEST = 12;

/** Endings that allow only the acute or the dot-below tone. */
const STOPPED = /(?:c|ch|p|t)$/;

/** Ignores case. Good enough to distinguish encodings, but accepts rare and impossible syllables. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONES) ?? [];
  const plain = spread.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || tones.length === 0 || /[\u0301\u0323]/.test(tones[0] ?? '');
}
