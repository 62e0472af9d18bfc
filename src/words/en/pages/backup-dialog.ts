import type { backupDialog as vi } from '../../vi/pages/backup-dialog';

export const backupDialog: typeof vi = {
  title: 'Back up, restore, archive',
  reading: (read, all) => `Reading: ${read} of ${all} rows…`,
  checking: 'Comparing and writing the file…',

  backup: {
    heading: 'Back up',
    intro:
      'Downloads the whole spreadsheet as one Excel file (.xlsx): every tab of Đôn Đốc, settings, letter templates, days off and the columns that the office has added. Do it once a month, and before you update Đôn Đốc or change many rows.',
    press: 'Download a backup',
    done: (name) =>
      `Downloaded ${name}. Keep it in a safe place (it holds the addresses and telephones of contacts), and keep it as it is: copy it before you edit, because a file that was saved again cannot be restored.`,
    leftOut:
      'The file does not hold the key of the links, the schedule, colours, notes of cells and charts; Initial set-up makes them anew in a new spreadsheet.',
    keepsChanging:
      'The spreadsheet is being edited or letters are going out, so it could not be copied whole. Wait a few minutes, then press again.',
  },

  about: {
    sheet: 'About this backup',
    title: 'A backup of Đôn Đốc',
    keepAsIs:
      'Keep this file as it is so that it can be restored. Copy it before you edit: a file that Excel or another program has saved again can only be read.',
    at: 'Backed up at',
    version: 'Version of Đôn Đốc',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    zone: 'Time zone',
    tab: 'Tab',
    rows: 'Rows',
    digest: 'Check mark',
  },

  restore: {
    heading: 'Restore',
    intro:
      'Puts everything that a backup holds into a new spreadsheet in which Initial set-up was only just run. For when the old spreadsheet was deleted or damaged, or moves to another account.',
    inUse:
      'This spreadsheet holds units, documents or letters, so nothing can be restored into it. To restore, make a new spreadsheet, run Initial set-up, and open this entry there.',
    halfway:
      'The last restore was broken off. Choose the backup again and restore from the beginning: no row is written twice. If the file is lost, leave this spreadsheet and make a new one.',
    choose: 'Backup file (.xlsx)',
    faults: {
      noBackup:
        'This is not an untouched backup of Đôn Đốc: it may be another file, or one that was opened and saved again. Choose the file as it was downloaded.',
      notWhole:
        'The file is not whole: part of it is missing or was changed. Choose another backup, or copy the file again from where it is kept.',
      newer: 'The backup was made by a newer Đôn Đốc. Update Đôn Đốc in this spreadsheet first.',
    },
    otherLanguage:
      'The backup is in another language than this spreadsheet. Make a new spreadsheet and choose that language in Initial set-up.',
    found: (at, version) => `Backup of ${at}, Đôn Đốc ${version}, with:`,
    holds: (count, name) => `${name}: ${count} rows`,
    leftOut: (name) =>
      `This version no longer has the tab ${name}, so it is not restored. Its figures can be read in the file with Excel.`,
    replaces:
      'What was just filled in by Initial set-up in this spreadsheet (settings, letter templates, days off) is replaced by what the file holds; only the address of the answer page stays.',
    nothingSent:
      'After the restore no letter goes out by itself: open Preview and send, look closely, then press Send. Letters sent after the backup are not in the file, so a unit may be reminded once more.',
    links:
      'Links in letters that were sent belong to the old spreadsheet and do not open the new page. The next reminder carries a new link; a unit that needs it at once gets it from Call or message units.',
    oldFile:
      'If the old spreadsheet is still there, write 0 at “Most letters sent automatically in a day” in its tab “Settings”, so that the two do not both send letters to the units.',
    press: 'Restore into this spreadsheet',
    writing: (put, all) => `Writing: ${put} of ${all} rows. Do not close the dialog…`,
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
