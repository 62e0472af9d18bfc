import { plainLetters } from '../../texts/likeness';
import { blockKey, matchKey } from '../../texts/match-key';

/** What of a dispatch's addressees are blocks of the office, and what else is named. */
export interface BlocksMeant {
  readonly blocks: readonly string[];
  readonly others: readonly string[];
}

/** Finds the blocks that addressees name: one whose name stands in what is written, or in which that stands. */
export function blocksMeant(addressees: readonly string[], blocks: readonly string[]): BlocksMeant {
  const keyed = blocks.map((block) => ({ block, key: wordsOf(blockKey(block)) }));
  const meant = addressees.map((addressee) => {
    const key = wordsOf(matchKey(addressee));
    return keyed.find((one) => stands(one.key, key) || stands(key, one.key))?.block ?? '';
  });
  return {
    blocks: [...new Set(meant)].filter((block) => block !== ''),
    others: addressees.filter((_, at) => meant[at] === ''),
  };
}

/** Words without marks, and without those that say only that several are meant. */
function wordsOf(key: string): string {
  return ` ${plainLetters(key).replace(/^(cac|nhung|khoi) /, '')} `;
}

/** Two words at least: one alone stands in too many names. */
function stands(part: string, whole: string): boolean {
  return part.trim().includes(' ') && whole.includes(part);
}
