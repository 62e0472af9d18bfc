import type { Translated } from '../../translated';
import type { upgrade as viUpgrade } from '../../vi/sentences/upgrade';

export const upgrade: Translated<typeof viUpgrade> = {
  title: 'Upgrade the file',
  older:
    'This file has structure {file}, because an earlier version of the add-on has set it up, or the row “File structure version” of the tab “Settings” was deleted (version {version} uses structure {schema}), so letters and the units’ page are on hold. Choose any entry of the Đôn Đốc menu to upgrade the file, which puts a deleted row back.',
  newer:
    'This file has structure {file}, newer than structure {schema} that version {version} can work with, so nothing was written or sent. Update the add-on with npm run deploy or the new installation package, then open the file again.',
  why: 'This file has structure {file}, because an earlier version of the add-on has set it up, or the row “File structure version” of the tab “Settings” was deleted. Version {version} uses structure {schema}, so the file has to be upgraded once before work goes on. Until then no letter goes out by itself and the units’ page says that it is being upgraded; the figures in the file stay as they are.',
  done: 'The file now has structure {schema}.',
  running: 'Letters and the units’ page run again.',
  logged: 'Upgrade of the file to structure {schema} (version {version}).',
  retiredTab: '{tab} (version {schema})',
  tabSetAside:
    'The tab “{from}” is no longer used and is now called “{to}”. Its figures can still be read there.',
  retiredRows:
    '{count} rows of the tab “{tab}” have no place in this version and were moved to the tab “{to}”, to be read only; that tab may be deleted.',
  settingFixed: 'The setting “{name}” is now the same for every office: {now} (before: {before}).',
  calendarChosen:
    'The calendar file (.ics) is now chosen at each document; those that exist keep it.',
  movesByUrgency:
    'Deadlines on a day off now move to the next working day, unless the document is urgent or express; each document can forbid it. Those that are there keep their days (column “Deadline on a day off” of the tab “Documents”).',
  answerDays: '{days} working days; an Express document: the end of the next working day',
  ladderDecides:
    'each step of “Reminders before the deadline” and “Follow-ups after the deadline” is sent once for each deadline; there are as many letters as steps',
  noReceipts:
    'Receipts for replies are no longer sent: the unit’s page shows what was recorded and prints it.',
  trainingMoved:
    'Tab “Tracking”: what stood in the columns “{from}” are now lines of the column “{to}”; sessions, people concerned and attendances keep columns of their own.',
  trainingLeft:
    'Tab “Tracking”: the column “{column}” has cells that cannot be read, so it stays, only to be looked at. Write them into the column “{to}”, then delete this column.',
  allDispatches: 'all documents in follow-up',
};
