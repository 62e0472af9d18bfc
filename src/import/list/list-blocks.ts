import type { Unit } from '../../records/unit';
import { blockKey } from '../../texts/match-key';
import { plainLetters } from '../../texts/plain-letters';
import type { ListLine } from './list-lines';

/** A block (Khối) of the list that no unit in the tab Đơn vị has. */
export interface UnknownBlock {
  readonly name: string;
  /** The most similar block in the tab Đơn vị; `''` if no block is similar enough. */
  readonly suggestion: string;
}

/** Keys are `blockKey` of unknown blocks. A block that is not in the map keeps its name. */
export type BlockChoices = ReadonlyMap<string, string>;

/** Ignored when the names of blocks are compared. */
const FILLERS = new Set(['khoi', 'va', 'cac', 'cua', 'xa', 'khac']);

/**
 * Two names of blocks are similar if at least this share of the shorter name's words are also in the longer
 * name.
 */
const MIN_SHARED = 0.75;

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

export function suggestedBlocks(unknown: readonly UnknownBlock[]): BlockChoices {
  return new Map(
    unknown.flatMap(({ name, suggestion }) =>
      suggestion === '' ? [] : [[blockKey(name), suggestion] as const],
    ),
  );
}

/** Puts lines without a block into `block`. */
export function withListBlock(lines: readonly ListLine[], block: string): readonly ListLine[] {
  if (block === '') return lines;
  return lines.map((line) =>
    line.values.block ? line : { ...line, values: { ...line.values, block } },
  );
}

/**
 * Maps a block of the list to the chosen block, otherwise to the spelling that the tab Đơn vị or the list uses
 * first.
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
