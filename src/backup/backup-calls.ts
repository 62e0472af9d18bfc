import type { FormOutcome } from '../forms/form-view';
import type {
  ArchiveOrder,
  BackupPart,
  BackupReadOrder,
  BackupTabs,
  FiguresPart,
} from './rules/backup-view';

export interface BackupCalls {
  /** Returns a `BackupPart` for `part: 'rows'`, `BackupTabs` for `manifest`, a `FiguresPart` for `figures`. */
  readBackupRows: (order: BackupReadOrder) => BackupPart | BackupTabs | FiguresPart;
  archiveDispatches: (order: ArchiveOrder) => FormOutcome;
}
