import type { BackupRow } from '../../records/backup-cells';
import type { BackupTabs } from '../rules/backup-view';

export interface BackupFile {
  readonly facts: Omit<BackupTabs, 'differing'>;
  readonly rows: ReadonlyMap<string, readonly BackupRow[]>;
}
