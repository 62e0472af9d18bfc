import type { Moment } from '../../calendar/moment';
import type { BackupRow } from '../../records/backup-cells';
import type { Language } from '../../texts/language';

/** What the dialog Sao lưu, khôi phục, lưu trữ starts from. */
export interface BackupView {
  readonly language: Language;
  /** Whether a file can be restored here: nothing is in it yet, or a restore was broken off. */
  readonly restores: 'empty' | 'halfway' | 'inUse';
  /** The dispatches of past years that can be archived, the oldest first. */
  readonly archivable: readonly ArchivableDispatch[];
  /** Why nothing can be archived as the tabs stand, in a sentence; '' when nothing is in the way. */
  readonly archiveFault: string;
}

/** A dispatch that is over since a past year. */
export interface ArchivableDispatch {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly year: number;
  readonly units: number;
  readonly letters: number;
}

/** Where reading goes on: the place of a tab among those that are read, and a row, counted from 1. */
export interface BackupPlace {
  readonly tab: number;
  readonly row: number;
}

/**
 * What is wanted of the file: rows of tabs (by key) from a place on, of all dispatches or only what an archive takes
 * along; or the digest of each tab, by which a change since is noticed.
 */
export type BackupReadOrder =
  | {
      readonly part: 'rows';
      readonly tabs: readonly string[];
      readonly from: BackupPlace;
      /** Dispatches whose rows are wanted; none for everything. */
      readonly dispatches: readonly string[];
    }
  | { readonly part: 'marks'; readonly tabs: readonly string[] };

/** The tabs, by key, of which an archive takes rows along. */
export const ARCHIVED_TABS = ['dispatches', 'tracking', 'outbox', 'log', 'periods'] as const;

/** Neighbouring rows of a tab. */
export interface BackupPiece {
  readonly tab: string;
  /** Place of the first row, counted from 1; of an archive, among the rows that it takes along. */
  readonly first: number;
  readonly rows: readonly BackupRow[];
}

/** Rows as they were read with one call, and where the next one goes on; null at the end. */
export interface BackupPart {
  readonly pieces: readonly BackupPiece[];
  readonly next: BackupPlace | null;
  /** Rows of all tabs that are read, as far as they were counted; 0 when they were not. */
  readonly rows: number;
}

/** A tab as a backup names it. */
export interface BackupTab {
  readonly tab: string;
  readonly name: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly digest: string;
}

/** What a backup says about itself. */
export interface BackupManifest {
  readonly version: string;
  readonly language: Language;
  readonly zone: string;
  readonly at: Moment;
  readonly tabs: readonly BackupTab[];
}

/** A step of a restore: everything is cleared and laid out, rows are put in their place, what was put is checked. */
export type RestoreOrder =
  | {
      readonly step: 'begin';
      readonly marks: BackupManifest;
      /** The rows down to the headers, of each tab. */
      readonly heads: readonly BackupPiece[];
    }
  | { readonly step: 'rows'; readonly file: string; readonly pieces: readonly BackupPiece[] }
  | { readonly step: 'end'; readonly marks: BackupManifest };

/** Dispatches to be taken out of the working tabs, and what their file holds of them. */
export interface ArchiveOrder {
  readonly dispatches: readonly string[];
  readonly fileName: string;
  /** Digest of the rows in the file, by tab. */
  readonly digests: Readonly<Record<string, string>>;
}
