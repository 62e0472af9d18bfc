import type { MenuDialog } from '../workbook/dialog';
import type { BackupCalls } from './backup-calls';
import { archiveDispatches } from './jobs/archive-dispatches';
import { backupView } from './jobs/backup-view';
import { readBackupRows } from './jobs/read-backup-rows';

export const backupDialog = {
  page: 'backup',
  size: [760, 680],
  title: ({ menu }) => menu.openBackup,
  entry: 'openBackup',
  guard: 'whenSetUp',
  view: backupView,
  calls: { readBackupRows, archiveDispatches },
} as const satisfies MenuDialog<BackupCalls>;
