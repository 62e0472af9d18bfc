import type { ByLanguage } from '../../frame/view';
import { settings as enSettings } from '../../words/en/names/settings';
import { backupDialog as en } from '../../words/en/pages/backup-dialog';
import { settings as viSettings } from '../../words/vi/names/settings';
import { backupDialog as vi } from '../../words/vi/pages/backup-dialog';

export type BackupWords = typeof vi;

export const BACKUP_WORDS: ByLanguage<BackupWords> = { vi, en };

/** Labels of the setting for the office's name, in both languages. */
export const OFFICE_NAME_LABELS = [viSettings.officeName, enSettings.officeName];
