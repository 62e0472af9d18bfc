import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  BackupPart,
  BackupReadOrder,
  BackupTabs,
  RestoreOrder,
} from './rules/backup-view';

/** The upgrade dialog uses `readBackupRows` too. */
export interface BackupCalls {
  /** Returns a `BackupPart` for `part: 'rows'`, `BackupTabs` for `part: 'manifest'`. */
  readBackupRows: (order: BackupReadOrder) => BackupPart | BackupTabs;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  archiveDispatches: (order: ArchiveOrder) => FormOutcome;
}
