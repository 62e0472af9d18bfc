/** Stands in place of a block's name over the units that are in none. */
export const noBlock = 'Chưa xếp khối';

/** Says how many units a document was sent to, by whether all, some or none of them are in blocks. */
export const sentTo = {
  inBlocks: '{units} đơn vị thuộc {blocks} khối',
  inSome:
    '{units} đơn vị, trong đó {placed} đơn vị thuộc {blocks} khối, {unplaced} đơn vị chưa xếp khối',
  inNone: '{units} đơn vị',
} as const;
