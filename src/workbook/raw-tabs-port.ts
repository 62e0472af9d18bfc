import type { BackupRow } from '../records/backup-cells';
import type { Tab } from './cells/tab';

/** Raw access to tabs, cell by cell, for backup and archive. */
export interface RawTabs {
  zone(): string;
  /** Number of the last non-empty row of a tab; `null` if the tab does not exist. */
  rows(tab: Tab): number | null;
  name(tab: Tab): string;
  /** `first` counts from 1 at the top of the sheet. */
  read(tab: Tab, first: number, count: number): readonly BackupRow[];
}
