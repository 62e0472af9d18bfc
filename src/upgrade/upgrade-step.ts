import type { TabKey } from '../records/tab-key';
import type { Words } from '../words/words';
import type { Grid } from '../workbook/cells/cell';
import type { Tab } from '../workbook/cells/tab';

/** Tabs as read, by key: those that a step asks for, with every column that this version declares. */
export type ReadTabs = Readonly<Partial<Record<TabKey, Grid>>>;

/** What becomes of the rows of a tab: new values by column key, by the place of the row. */
export interface TabChange {
  readonly tab: Tab;
  readonly rows: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

/**
 * A step that brings a file to the next schema. Tabs, columns, dropdowns, settings and templates that were missing
 * stand already when it decides. A run may die between two writes, so a step must give the rest, and nothing else, when
 * it is asked again.
 */
export interface UpgradeStep {
  /** The schema that it leads to. */
  readonly to: number;
  /** The tabs that it reads. */
  readonly reads: readonly Tab[];
  readonly changes: (read: ReadTabs, words: Words) => readonly TabChange[];
}
