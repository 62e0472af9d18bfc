import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  BackupManifest,
  BackupPart,
  BackupReadOrder,
  RestoreOrder,
} from './rules/backup-view';

/** What the dialog Sao lưu, khôi phục, lưu trữ calls, and whoever makes a backup. */
export interface BackupCalls {
  /** Rows where rows are wanted, marks where marks are. */
  readBackupRows: (order: BackupReadOrder) => BackupPart | BackupManifest;
  restoreFile: (order: RestoreOrder) => FormOutcome;
  archiveDispatches: (order: ArchiveOrder) => FormOutcome;
}
