import type { BackupRow } from '../../records/backup-cells';
import type { BackupManifest } from '../rules/backup-view';

/** Where in the .xlsx the tabs stand as they are put back, beside the sheets that people read. */
export const MARKS_PART = 'don-doc/backup.json';

/** The part that holds the rows of a tab. */
export const rowsPart = (tab: string) => `don-doc/${tab}.json`;

/** How the parts are written: raised when an older reader would misread them. */
export const FORMAT = 1;

/** A backup: what it says about itself, and the rows of each tab. */
export interface BackupFile {
  readonly marks: BackupManifest;
  readonly rows: Readonly<Record<string, readonly BackupRow[]>>;
}
