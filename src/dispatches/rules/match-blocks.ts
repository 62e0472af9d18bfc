import { plainLetters } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';

/** `others` are the addressees that match no block. */
export interface AddresseeBlocks {
  readonly blocks: readonly string[];
  readonly others: readonly string[];
}

/** Matches each addressee to the first block whose name contains the addressee or is part of it. */
export function matchBlocks(
  addressees: readonly string[],
  blocks: readonly string[],
): AddresseeBlocks {
  const keyed = blocks.map((block) => ({ block, key: wordsOf(blockKey(block)) }));
  const meant = addressees.map((addressee) => {
    const key = wordsOf(matchKey(addressee));
    return (
      keyed.find((one) => containsPhrase(one.key, key) || containsPhrase(key, one.key))?.block ?? ''
    );
  });
  return {
    blocks: [...new Set(meant)].filter((block) => block !== ''),
    others: addressees.filter((_, at) => meant[at] === ''),
  };
}

/** Text without diacritics and without a leading "các", "những" or "khối", with a space at each end. */
function wordsOf(key: string): string {
  return ` ${plainLetters(key).replace(/^(cac|nhung|khoi) /, '')} `;
}

/** A single word does not count, because it occurs in too many names. */
function containsPhrase(part: string, whole: string): boolean {
  return part.trim().includes(' ') && whole.includes(part);
}
