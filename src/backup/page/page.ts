import { readView } from '../../frame/view';
import type { BackupView } from '../rules/backup-view';
import { openBackup } from './open-backup';

openBackup(readView<BackupView>());
