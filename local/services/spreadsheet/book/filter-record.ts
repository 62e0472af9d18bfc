import type { Box } from './box';

/** Filter of a tab: its cells with the header row, and the texts that each column (1 is its first) hides. */
export interface FilterRecord {
  readonly box: Box;
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}
