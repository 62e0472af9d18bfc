import type { TabKey } from '../records/tab-key';
import type { Words } from '../words/words';
import type { Grid } from '../workbook/cells/cell';
import type { Tab } from '../workbook/cells/tab';

/** By key. The tabs have every column that this version declares. */
export type TabGrids = Readonly<Partial<Record<TabKey, Grid>>>;

/** `rows` holds, by row number, the new values of cells by column key. */
export interface TabChange {
  readonly tab: Tab;
  readonly rows: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

/**
 * Missing tabs, columns, dropdowns, settings and templates exist already when the step runs. A run may die
 * between two writes, so a repeated step must return only the remaining changes.
 */
export interface Migration {
  /** Schema after the step. */
  readonly to: number;
  /** Columns whose dropdown has other words than before. */
  readonly dropdowns?: readonly (readonly [tab: Tab, key: string])[];
  readonly reads: readonly Tab[];
  readonly changes: (read: TabGrids, words: Words) => readonly TabChange[];
}
