import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  BackupManifest,
  BackupPart,
  BackupReadOrder,
  RestoreOrder,
} from './rules/backup-view';

/** Server calls of the backup dialog. The upgrade dialog uses `readBackupRows` too. */
export interface BackupCalls {
  /** Returns a `BackupPart` for an order of rows, a `BackupManifest` for an order of the manifest. */
  readBackupRows: (order: BackupReadOrder) => BackupPart | BackupManifest;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  archiveDispatches: (order: ArchiveOrder) => FormOutcome;
}
