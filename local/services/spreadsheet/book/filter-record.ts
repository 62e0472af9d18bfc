import type { Box } from './box';

/** Filter of a tab: its cells with the header row, and the hidden texts by column (1 is the filter's first). */
export interface FilterRecord {
  readonly box: Box;
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}
