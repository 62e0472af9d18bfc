/** Stands in place of a block's name over the units that are in none. */
export const noBlock = 'Chưa xếp khối';

/** Says how many units a document was sent to, by whether all, some or none of them are in blocks. */
export const sentTo = {
  inBlocks: '{units} thuộc {blocks}',
  inSome: '{units}, trong đó {placed} thuộc {blocks}, {unplaced} chưa xếp khối',
  inNone: '{units}',
} as const;
