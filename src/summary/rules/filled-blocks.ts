import type { NamedFigures } from './summarise';

/** Blocks with units. Empty if no unit is in a block: then there is nothing to compare. */
export function filledBlocks(blocks: readonly NamedFigures[]): NamedFigures[] {
  const filled = blocks.filter(({ figures }) => figures.units > 0);
  return filled.some(({ name }) => name !== '') ? filled : [];
}
