import type { Box } from './box';

/** Filter of a tab: its cells with the header row, and what hides rows, by column number of the sheet. */
export interface FilterRecord {
  readonly box: Box;
  readonly criteria: Readonly<Record<number, FilterCriterion>>;
}

/** Texts that one column hides; or the only one that it shows. */
export interface FilterCriterion {
  readonly hidden: readonly string[];
  readonly condition: { readonly type: string; readonly values: readonly unknown[] } | null;
}
