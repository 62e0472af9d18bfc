import type { TabKey } from '../records/tab-key';
import type { Language } from '../texts/language';
import type { Words } from '../words/words';
import type { Grid } from '../workbook/cells/cell';
import type { Tab } from '../workbook/cells/tab';

/** By key. The tabs have every column that this version declares. */
export type TabGrids = Readonly<Partial<Record<TabKey, Grid>>>;

export interface TabChange {
  readonly tab: Tab;
  /** By row number: the new values of cells by column key. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  /** Numbers of rows without a place in this version: they move to a tab that no run reads. */
  readonly retired?: readonly number[];
  /** Headers of columns of an earlier version whose cells have been taken over: they are deleted after the rows. */
  readonly goneColumns?: readonly string[];
}

/** What one part of a migration does, and sentences about it for people and for the log. */
export interface PartChanges {
  readonly tabs: readonly TabChange[];
  readonly sentences?: readonly string[];
}

/** `header` is in the first row. */
export interface OldTab {
  readonly tab: string;
  readonly header: string;
}

/**
 * Missing tabs, columns, dropdowns, settings and templates exist already when the part runs. A run may die
 * between two writes, so a repeated part must return only the remaining changes.
 */
export interface MigrationPart {
  /** Columns whose dropdown has other words than before. */
  readonly dropdowns?: readonly (readonly [tab: Tab, key: string])[];
  /** Tab of an earlier version, known by one of its headers, that gets another name and is no longer read. */
  readonly setsAside?: Readonly<Record<Language, OldTab>>;
  /** Tabs whose rules for colours are others than before. */
  readonly rules?: readonly Tab[];
  readonly reads: readonly Tab[];
  readonly changes: (read: TabGrids, words: Words) => PartChanges;
}

export interface Migration {
  /** Schema after the step. */
  readonly to: number;
  /** In order. Each reads what the earlier ones have written. */
  readonly parts: readonly MigrationPart[];
}
