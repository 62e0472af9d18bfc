import type { MenuDialog } from '../workbook/dialog';
import type { BackupCalls } from './backup-calls';
import { archiveDispatches } from './jobs/archive-dispatches';
import { backupView } from './jobs/backup-view';
import { readBackupRows } from './jobs/read-backup-rows';
import { restoreFile } from './jobs/restore-file';

export const backupDialog = {
  page: 'backup',
  size: [760, 680],
  title: ({ menu }) => menu.openBackup,
  entry: 'openBackup',
  guard: 'evenHalfRestored',
  view: backupView,
  calls: { readBackupRows, restoreFile, archiveDispatches },
} as const satisfies MenuDialog<BackupCalls>;
