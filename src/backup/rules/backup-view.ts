import type { Moment } from '../../calendar/moment';
import type { BackupRow } from '../../records/backup-cells';
import type { DispatchId } from '../../records/dispatch';
import type { Language } from '../../texts/language';
import type { ClosedFigures } from './figures-csv';

export interface BackupView {
  readonly language: Language;
  /** Oldest first. */
  readonly archivableDispatches: readonly ArchivableDispatch[];
  /** Dispatches that can be archived once the book of `year` has been downloaded. */
  readonly needsBook: readonly { readonly number: string; readonly year: string }[];
  /** Sentence that says why nothing can be archived; `''` if something can. */
  readonly archiveFault: string;
}

export interface ArchivableDispatch {
  readonly id: DispatchId;
  readonly number: string;
  readonly subject: string;
  /** Year in which it ended. */
  readonly year: number;
  readonly units: number;
  readonly letters: number;
}

/** `tab` is the index of a tab, from 0. `row` is a row of that tab, from 1. */
export interface BackupPlace {
  readonly tab: number;
  readonly row: number;
}

/** The parts of a `manifest` are compared, to find rows that have changed since they were read. */
export type BackupReadOrder =
  | {
      readonly part: 'rows';
      readonly tabs: readonly string[];
      readonly from: BackupPlace;
      /** Reads only the header rows and rows about these dispatches. If the list is empty, reads all rows. */
      readonly dispatchIds: readonly DispatchId[];
    }
  | {
      readonly part: 'manifest';
      readonly tabs: readonly string[];
      readonly parts: readonly TabPart[];
    }
  | {
      readonly part: 'figures';
      readonly from: BackupPlace;
    };

export const ARCHIVED_TABS = ['dispatches', 'tracking', 'outbox', 'log', 'periods'] as const;

export interface BackupPiece {
  readonly tab: string;
  /** Sheet row of the first row, counted from 1. In an archive, only archived rows are counted. */
  readonly first: number;
  readonly rows: readonly BackupRow[];
}

/** `next` is where the next call continues, or `null` at the end. */
export interface BackupPart {
  readonly pieces: readonly BackupPiece[];
  readonly next: BackupPlace | null;
  /** Rows of all tabs in the order; 0 if not counted. */
  readonly rows: number;
}

/** Totals and blocks in a part of Kỳ báo cáo. `next` and `rows` are those of a `BackupPart`. */
export interface FiguresPart
  extends Pick<BackupPart, 'next' | 'rows'>,
    Pick<ClosedFigures, 'dispatches' | 'frozen'> {}

export interface BackupTab {
  readonly tab: string;
  readonly name: string;
  readonly headerRow: number;
  readonly rows: number;
}

/** What the server says about tabs. `differing` has the keys of those that differ from the parts in the order. */
export interface BackupTabs {
  readonly version: string;
  readonly language: Language;
  readonly zone: string;
  readonly at: Moment;
  readonly tabs: readonly BackupTab[];
  readonly differing: readonly string[];
}

/** Rows `first` to `last` of a tab, or to its end. */
export interface TabPart {
  readonly tab: string;
  readonly first: number;
  readonly last: number | null;
  readonly digest: string;
}

export interface ArchiveOrder {
  readonly dispatchIds: readonly DispatchId[];
  readonly fileName: string;
  /** Digest of the rows in the file, by tab key. */
  readonly digests: Readonly<Record<string, string>>;
}
