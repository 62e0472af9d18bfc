import type { BackupRow } from '../records/backup-cells';
import type { Tab } from './cells/tab';

/** The tabs cell by cell, whatever stands in them: to be kept in a file, and put back from it. */
export interface RawTabs {
  /** The zone in which days and moments stand. */
  zone(): string;
  /** How many rows of a tab, from the top of the sheet, hold anything; null where there is no such tab. */
  rows(tab: Tab): number | null;
  /** The name of a tab that is there. */
  name(tab: Tab): string;
  /** Reads rows from a place on, counted from 1 at the top of the sheet. */
  read(tab: Tab, first: number, count: number): readonly BackupRow[];
  /** Takes everything below the headers away, and lays the columns out as in the rows down to the headers. */
  clear(tab: Tab, heads: readonly BackupRow[]): void;
  /** Puts rows at their place. */
  write(tab: Tab, first: number, rows: readonly BackupRow[]): void;
  /** Deletes stretches of whole rows, given by their places. */
  remove(tab: Tab, stretches: readonly (readonly number[])[]): void;
  flush(): void;
}
