import type { backupDialog as vi } from '../../vi/pages/backup-dialog';
import { at } from '../names/menu-at';

export const backupDialog: typeof vi = {
  title: 'Back up, archive',
  reading: (read, all) => `Reading: ${read} of ${all} rows…`,
  checking: 'Comparing and writing the file…',

  backup: {
    heading: 'Back up',
    intro:
      'Downloads the whole spreadsheet as one Excel file (.xlsx): every tab of Đôn Đốc, settings, letter templates, days off and the columns that the office has added. Do it once a month, and before you update Đôn Đốc or change many rows.',
    press: 'Download a backup',
    done: (name) =>
      `Downloaded ${name}. Keep it in a safe place: it holds the addresses and telephones of contacts. Its first sheet says how to put it back.`,
    leftOut:
      'Google Sheets puts it back: File ▸ Import ▸ Upload, choose the file, choose Replace spreadsheet, then run Initial set-up. Links in letters that were sent keep working. The file does not hold the office’s own tabs, formulas in columns that it added (only their results), colours that it chose, notes of cells and charts. To go back a few days, use File ▸ Version history, which keeps these too.',
    keepsChanging:
      'The spreadsheet is being edited or letters are going out, so it could not be copied whole. Wait a few minutes, then press again.',
  },

  about: {
    sheet: 'About this backup',
    title: 'A backup of Đôn Đốc',
    putBack: [
      'How to put this copy back:',
      '1. Open the spreadsheet that has Đôn Đốc. Download a backup of what it holds now, in case it is needed.',
      '2. Choose File ▸ Import ▸ Upload, choose this file, then choose Replace spreadsheet.',
      `3. Choose ${at.setUp}: dropdowns, hidden columns and warnings are made again.`,
      '4. If letters were sent after the time below, no letter goes out by itself: open Preview and send, look closely, cancel what has gone, then press Send.',
      '5. Then delete this tab. In a new spreadsheet or another account, enter the address of the answer page in Initial set-up; links in earlier letters no longer work.',
    ],
    at: 'Backed up at',
    version: 'Version of Đôn Đốc',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    zone: 'Time zone',
    tab: 'Tab',
    rows: 'Rows',
  },

  archive: {
    heading: 'Archive',
    intro:
      'Moves the rows of documents that have ended into an Excel file, so that the spreadsheet stays short and fast. The row of each document and its frozen figures of the whole and of each block stay. A record of the year that is downloaded after that does not count these documents. Do it once a year.',
    none: 'No document that has ended has rows in the spreadsheet.',
    choose: 'Choose the documents to archive',
    line: (number, year, subject) => `${number} (ended in ${year}): ${subject}`,
    counts: (units, letters) => `${units} units, ${letters} letters`,
    press: 'Download the archive file',
    chooseFirst: 'Choose at least one document.',
    bookFirst: (numbers, years) =>
      `A document that ended this year or last year can be archived once the record of the year has its final results: ${numbers}. Open Prepare report, press Download the record of ${years}, then open this again.`,
    downloaded: (name) =>
      `Downloaded ${name}. Open it, and once you see that it is all there, move the rows. Nothing has changed in the spreadsheet yet.`,
    confirm: (count, name) =>
      `Move ${count} documents out of the tabs: their rows of tracking, outbox and log, and the figures of single units, will only be in the file ${name}.`,
    yes: 'I have the file, move the rows out',
    file: (year, office, day) =>
      ['Don-doc_archive', year, office, day].filter((part) => part !== '').join('_'),
  },

  figures: {
    heading: 'Figures of periods',
    intro:
      'Downloads the figures of all closed periods (of whole documents and of each block, without names of units or contacts) as one CSV file, for the office above or to follow many years on a computer. Download the whole file again next time: a later file takes the place of an earlier one.',
    press: 'Download figures of periods (CSV)',
    done: (name) =>
      `Downloaded ${name}. Keep it as it is: a file that was cut or whose figures were changed is refused. Copy it before you edit.`,
    closing: (period, number, closing) => `“${period}”, document ${number}, closing ${closing}`,
    leftOut: (closings) =>
      `Not in the file, because rows in the tab “Reporting periods” were changed, copied or deleted after the closing: ${closings}. Restore them from the version history, or close the period again with a reason, then download again.`,
    none: 'No period was closed yet, so there are no figures to download.',
    unnamed: 'The office has no name. Fill it in in the tab “Settings”, then press again.',
    keepsChanging:
      'Rows were added to or deleted from the tab “Reporting periods” just now, so it could not be read whole. Wait a few minutes, then press again.',
    file: (office, day) => `Don-doc_figures_${office}_${day}`,
  },
};
