export const noBlock = 'Chưa xếp khối';

/** The sentence depends on whether all, some or none of the units are in blocks. */
export const sentTo = {
  inBlocks: '{units} thuộc {blocks}',
  inSome: '{units}, trong đó {placed} thuộc {blocks}, {unplaced} chưa xếp khối',
  inNone: '{units}',
} as const;
