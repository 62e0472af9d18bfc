import type { Translated } from '../../translated';
import type { backup as viBackup } from '../../vi/sentences/backup';

export const backup: Translated<typeof viBackup> = {
  olderFile:
    'Letter {id} has been sent, but the tab “Outbox” does not say so: the spreadsheet is an older copy, and letters that went after it might go again. So no letter goes out by itself. Look closely at the list in Preview and send, cancel what has gone, then press Send.',
  wasSending:
    'The letter was being sent in the older copy of the spreadsheet; it is not known whether it went. Look into the Sent folder of the owner’s Gmail.',
  notArchivable:
    'Only dispatches that have ended can be archived; those that ended this year or last year once the record of the year has been downloaded in Prepare report. Close the dialog, open it again and choose again.',
  changedSince:
    'The tab “{tab}” has changed since the archive file was downloaded, so no row was moved. Download the file again, then move the rows.',
  archived:
    'Archived {numbers} into the file {file}. The figures of the whole and of each block stay in the tab “Reporting periods”.',
  finalPeriod: 'Ended {day}',
};
