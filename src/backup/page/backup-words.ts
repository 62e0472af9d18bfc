import type { InBoth } from '../../frame/view';
import { settings as enSettings } from '../../words/en/names/settings';
import { backupDialog as en } from '../../words/en/pages/backup-dialog';
import { settings as viSettings } from '../../words/vi/names/settings';
import { backupDialog as vi } from '../../words/vi/pages/backup-dialog';

/** The words of the dialog's own page. */
export type BackupWords = typeof vi;

/** The words of the dialog in both languages. */
export const BACKUP_WORDS: InBoth<BackupWords> = { vi, en };

/** How the setting is named that holds the office's name. */
export const OFFICE_NAME = [viSettings.officeName, enSettings.officeName];
