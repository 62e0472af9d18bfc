import type { Translated } from '../../translated';
import type { sentTo as viSentTo } from '../../vi/report/blocks';

/** Stands in place of a block's name over the units that are in none, in English. */
export const noBlock = 'No block';

/** Says how many units a document was sent to, by whether all, some or none of them are in blocks, in English. */
export const sentTo: Translated<typeof viSentTo> = {
  inBlocks: '{units} in {blocks}',
  inSome: '{units}: {placed} in {blocks}, {unplaced} in no block',
  inNone: '{units}',
};
