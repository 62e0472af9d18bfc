import type { Moment } from '../../calendar/moment';
import type { BackupRow } from '../../records/backup-cells';
import type { DispatchId } from '../../records/dispatch';
import type { Language } from '../../texts/language';

export interface BackupView {
  readonly language: Language;
  /** `empty`: a backup can be restored. `halfway`: a restore was interrupted. `inUse`: no restore possible. */
  readonly restoreState: 'empty' | 'halfway' | 'inUse';
  /** Oldest first. */
  readonly archivableDispatches: readonly ArchivableDispatch[];
  /** Sentence that says why nothing can be archived; `''` if something can. */
  readonly archiveFault: string;
}

export interface ArchivableDispatch {
  readonly id: DispatchId;
  readonly number: string;
  readonly subject: string;
  readonly year: number;
  readonly units: number;
  readonly letters: number;
}

/** Position in a list of tabs. `tab` is the index of the tab, from 0; `row` is the row in it, from 1. */
export interface BackupPlace {
  readonly tab: number;
  readonly row: number;
}

/**
 * What to read. `rows`: rows of `tabs`, beginning at `from`. `manifest`: the manifest of `tabs`, whose digests
 * show whether rows have changed since they were read.
 */
export type BackupReadOrder =
  | {
      readonly part: 'rows';
      readonly tabs: readonly string[];
      readonly from: BackupPlace;
      /** Reads only the header rows and rows about these dispatches. If empty, reads all rows. */
      readonly dispatchIds: readonly DispatchId[];
    }
  | { readonly part: 'manifest'; readonly tabs: readonly string[] };

export const ARCHIVED_TABS = ['dispatches', 'tracking', 'outbox', 'log', 'periods'] as const;

export interface BackupPiece {
  readonly tab: string;
  /** Sheet row of the first row, counted from 1. In an archive, only archived rows are counted. */
  readonly first: number;
  readonly rows: readonly BackupRow[];
}

/** Rows of one response, and where the next call continues; null at the end. */
export interface BackupPart {
  readonly pieces: readonly BackupPiece[];
  readonly next: BackupPlace | null;
  /** Rows of all tabs in the order; 0 if not counted. */
  readonly rows: number;
}

export interface BackupTab {
  readonly tab: string;
  readonly name: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly digest: string;
}

export interface BackupManifest {
  readonly version: string;
  readonly language: Language;
  readonly zone: string;
  readonly at: Moment;
  readonly tabs: readonly BackupTab[];
}

/**
 * Steps of a restore. `begin` clears and lays out the tabs, `rows` writes rows, `end` compares the tabs with
 * the backup and sets what must not be copied from it.
 */
export type RestoreOrder =
  | {
      readonly step: 'begin';
      readonly manifest: BackupManifest;
      /** Rows of each tab down to its header row. */
      readonly heads: readonly BackupPiece[];
    }
  | { readonly step: 'rows'; readonly file: string; readonly pieces: readonly BackupPiece[] }
  | { readonly step: 'end'; readonly manifest: BackupManifest };

/** Dispatches to remove from the working tabs, and the digests of their rows in the file. */
export interface ArchiveOrder {
  readonly dispatchIds: readonly DispatchId[];
  readonly fileName: string;
  /** Digest of the rows in the file, by tab key. */
  readonly digests: Readonly<Record<string, string>>;
}
