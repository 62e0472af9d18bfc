import type { BackupRow } from '../../records/backup-cells';
import type { BackupManifest } from '../rules/backup-view';

/** Part of the .xlsx with the manifest. A restore reads such parts, not the sheets that people read. */
export const MANIFEST_PART = 'don-doc/backup.json';

export const tabPart = (tab: string) => `don-doc/${tab}.json`;

/** Version of the format of these parts. Raise it if older add-on versions would misread them. */
export const FORMAT = 1;

export interface BackupFile {
  readonly manifest: BackupManifest;
  /** Rows by tab key. */
  readonly rows: ReadonlyMap<string, readonly BackupRow[]>;
}
