import type { ByLanguage } from '../../frame/view';
import { OFFICE_NAME } from '../../records/settings';
import { backupDialog as en } from '../../words/en/pages/backup-dialog';
import { backupDialog as vi } from '../../words/vi/pages/backup-dialog';

export type BackupWords = typeof vi;

export const BACKUP_WORDS: ByLanguage<BackupWords> = { vi, en };

export const OFFICE_NAME_LABELS: readonly string[] = [OFFICE_NAME.vi.name, OFFICE_NAME.en.name];
