/** Heading over units that are in no block. */
export const noBlock = 'Chưa xếp khối';

/** Number of units that a document was sent to, by whether all, some or none of them are in blocks. */
export const sentTo = {
  inBlocks: '{units} thuộc {blocks}',
  inSome: '{units}, trong đó {placed} thuộc {blocks}, {unplaced} chưa xếp khối',
  inNone: '{units}',
} as const;
