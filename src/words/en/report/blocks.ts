import type { Translated } from '../../translated';
import type { sentTo as viSentTo } from '../../vi/report/blocks';

export const noBlock = 'No block';

export const sentTo: Translated<typeof viSentTo> = {
  inBlocks: '{units} in {blocks}',
  inSome: '{units}: {placed} in {blocks}, {unplaced} in no block',
  inNone: '{units}',
};
