import type { Box } from './box';

/**
 * Filter of a tab. `box` includes the header row. `hidden` has the texts hidden in each column, counted from
 * the filter's first as 1.
 */
export interface FilterRecord {
  readonly box: Box;
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}
