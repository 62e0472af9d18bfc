import { plainLetters } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';

/** A dispatch's addressees: the office's blocks among them, and the rest. */
export interface AddresseeBlocks {
  readonly blocks: readonly string[];
  readonly others: readonly string[];
}

/** Matches each addressee to the first block whose name contains it or is contained in it. */
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

/** Words without diacritics and without a leading "các", "những" or "khối". */
function wordsOf(key: string): string {
  return ` ${plainLetters(key).replace(/^(cac|nhung|khoi) /, '')} `;
}

/** A single word occurs in too many names, so at least two must match. */
function containsPhrase(part: string, whole: string): boolean {
  return part.trim().includes(' ') && whole.includes(part);
}
