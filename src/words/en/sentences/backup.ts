import type { Translated } from '../../translated';
import type { backup as viBackup } from '../../vi/sentences/backup';
import { at } from '../names/menu-at';

export const backup: Translated<typeof viBackup> = {
  inUse:
    'This spreadsheet holds data already, so nothing can be restored into it. Make a new spreadsheet with Đôn Đốc, run Initial set-up there, then restore into it.',
  otherLanguage:
    'The backup is in another language than this spreadsheet. Make a new spreadsheet and choose the language of the backup in Initial set-up.',
  newer:
    'The backup was made by Đôn Đốc {version}, which is newer than the version in use. Update Đôn Đốc in this spreadsheet, then restore again.',
  begunAnew:
    'Another restore has begun in this spreadsheet. Close the dialog, open it again and restore from the beginning.',
  halfway: `A restore stands halfway in this spreadsheet. Open ${at.openBackup} and restore from the backup file again first.`,
  restored: 'Restored from the backup of {at} (Đôn Đốc {version}).',
  restoredHold:
    'The spreadsheet was restored from a backup at {at}: letters sent after the backup are not in the tab “Outbox”, so no letter goes out by itself yet. Look closely at the list in Preview and send, then press Send.',
  differs:
    'These tabs are not quite as in the backup: {tabs}. Compare them with the .xlsx file before you go on.',
  wasSending:
    'The letter was being sent when the backup was made; it is not known whether it went. Look into the Sent folder of the owner’s Gmail.',
  notArchivable:
    'Only dispatches that have ended can be archived; those that ended this year or last year once the record of the year has been downloaded in Prepare report. Close the dialog, open it again and choose again.',
  changedSince:
    'The tab “{tab}” has changed since the archive file was downloaded, so no row was moved. Download the file again, then move the rows.',
  archived:
    'Archived {numbers} into the file {file}. The figures of the whole and of each block stay in the tab “Reporting periods”.',
  finalPeriod: 'Ended {day}',
};
