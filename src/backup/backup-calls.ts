import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  BackupManifest,
  BackupPart,
  BackupReadOrder,
  RestoreOrder,
} from './rules/backup-view';

/** The upgrade dialog uses `readBackupRows` too. */
export interface BackupCalls {
  /** Returns a `BackupPart` for `part: 'rows'`, a `BackupManifest` for `part: 'manifest'`. */
  readBackupRows: (order: BackupReadOrder) => BackupPart | BackupManifest;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  archiveDispatches: (order: ArchiveOrder) => FormOutcome;
}
