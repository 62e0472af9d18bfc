import type { Box } from './box';

/**
 * `box` includes the header row. `hidden` has the hidden texts of each column, by the column's
 * number within the filter, from 1.
 */
export interface FilterRecord {
  readonly box: Box;
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}
