import type { Unit } from '../../records/unit';
import { plainLetters } from '../../texts/likeness';
import { blockKey } from '../../texts/match-key';
import type { ListLine } from './list-lines';

/** A block of the list that is not on file, with the most similar block on file. */
export interface UnknownBlock {
  readonly name: string;
  /** '' if none is similar enough. */
  readonly suggestion: string;
}

/**
 * The block on file for each unknown block, by `blockKey`. Blocks that are not in the map keep
 * their own name.
 */
export type BlockChoices = ReadonlyMap<string, string>;

/** Words that do not tell blocks apart. */
const FILLERS = new Set(['khoi', 'va', 'cac', 'cua', 'xa', 'khac']);

/** Share of the shorter name's words that the longer one must contain. */
const MIN_SHARED = 0.75;

/** Blocks of the list that are not on file. Empty if the file has no units yet. */
export function unknownBlocks(lines: readonly ListLine[], units: readonly Unit[]): UnknownBlock[] {
  const onFile = [...new Set(units.map(({ block }) => block))].filter((block) => block !== '');
  if (onFile.length === 0) return [];
  const known = new Set(onFile.map(blockKey));
  const unknown = new Map<string, string>();
  for (const block of new Set(lines.map(({ values }) => values.block ?? ''))) {
    const key = blockKey(block);
    if (block !== '' && !known.has(key) && !unknown.has(key)) unknown.set(key, block);
  }
  return [...unknown.values()].map((name) => ({ name, suggestion: similarBlock(name, onFile) }));
}

/** The choices before a person has made any: every suggestion. */
export function suggestedBlocks(unknown: readonly UnknownBlock[]): BlockChoices {
  return new Map(
    unknown.flatMap(({ name, suggestion }) =>
      suggestion === '' ? [] : [[blockKey(name), suggestion] as const],
    ),
  );
}

/**
 * Returns a function that maps a block to its chosen name, otherwise to the spelling that the file
 * or the list uses first.
 */
export function blockReader(
  units: readonly Unit[],
  choices: BlockChoices,
): (block: string) => string {
  const spelled = new Map<string, string>();
  const read = new Map<string, string>();
  for (const block of new Set(units.map((unit) => unit.block))) {
    if (!spelled.has(blockKey(block))) spelled.set(blockKey(block), block);
  }
  const meaningOf = (block: string): string => {
    const key = blockKey(block);
    const known = choices.get(key) ?? spelled.get(key);
    if (known === undefined) spelled.set(key, block);
    return known ?? block;
  };
  return (block) => {
    const meaning = read.get(block) ?? meaningOf(block);
    read.set(block, meaning);
    return meaning;
  };
}

function similarBlock(name: string, onFile: readonly string[]): string {
  const words = wordsOf(name);
  const scored = onFile
    .map((block) => ({ block, score: sharedPart(words, wordsOf(block)) }))
    .filter(({ score }) => score >= MIN_SHARED)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score !== next?.score ? best.block : '';
}

function wordsOf(block: string): Set<string> {
  const plain = plainLetters(blockKey(block)).replace('doan the', 'to chuc chinh tri xa hoi');
  return new Set(plain.split(' ').filter((word) => !FILLERS.has(word)));
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
