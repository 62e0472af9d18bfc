import type { BackupRow } from '../records/backup-cells';
import type { Tab } from './cells/tab';

/** Raw access to tabs, cell by cell, for backup and restore. */
export interface RawTabs {
  zone(): string;
  /** Number of the last non-empty row of a tab; `null` if the tab does not exist. */
  rows(tab: Tab): number | null;
  name(tab: Tab): string;
  /** `first` counts from 1 at the top of the sheet. */
  read(tab: Tab, first: number, count: number): readonly BackupRow[];
  /**
   * Deletes everything below the headers and arranges the columns as in `heads`, the rows from 1 to the header
   * row.
   */
  clear(tab: Tab, heads: readonly BackupRow[]): void;
  write(tab: Tab, first: number, rows: readonly BackupRow[]): void;
  /** `stretches` are runs of row numbers. */
  remove(tab: Tab, stretches: readonly (readonly number[])[]): void;
  flush(): void;
}
