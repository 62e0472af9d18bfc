import type { BackupRow } from '../../records/backup-cells';
import type { BackupManifest } from '../rules/backup-view';

/**
 * Part of the .xlsx with the manifest. A restore reads only the parts in `don-doc/`, not the sheets
 * that people read.
 */
export const MANIFEST_PART = 'don-doc/backup.json';

export const tabPart = (tab: string) => `don-doc/${tab}.json`;

/** Version of the format of the parts in `don-doc/`. Raise it if older add-on versions would misread them. */
export const FORMAT = 1;

export interface BackupFile {
  readonly manifest: BackupManifest;
  readonly rows: ReadonlyMap<string, readonly BackupRow[]>;
}
