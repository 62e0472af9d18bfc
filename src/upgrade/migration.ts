import type { TabKey } from '../records/tab-key';
import type { Words } from '../words/words';
import type { Grid } from '../workbook/cells/cell';
import type { Tab } from '../workbook/cells/tab';

/** Tabs by key, as read. They have every column that this version declares. */
export type TabGrids = Readonly<Partial<Record<TabKey, Grid>>>;

/** Changes to one tab. `rows` holds, by row number, the new values of cells by column key. */
export interface TabChange {
  readonly tab: Tab;
  readonly rows: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

/**
 * Step that brings a file to the next schema. Missing tabs, columns, dropdowns, settings and templates exist already
 * when it runs. A run may die between two writes, so a repeated step must return only the remaining changes.
 */
export interface Migration {
  /** Schema after the step. */
  readonly to: number;
  readonly reads: readonly Tab[];
  readonly changes: (read: TabGrids, words: Words) => readonly TabChange[];
}
