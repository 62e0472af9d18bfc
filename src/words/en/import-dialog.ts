import type { importDialog as vi } from '../vi/import-dialog';
import { counted } from './counted';

/** What staff read in Nhập đơn vị, in English. */
export const importDialog: typeof vi = {
  import: {
    title: 'Import units',
    intro:
      'Choose a CSV file, or paste cells copied from a spreadsheet. The file is read on this computer; nothing is written to the sheet before you press “Import”.',
    file: 'List file (.csv, .tsv, .txt)',
    drop: 'or drop the file here',
    paste: 'Or paste the list here',
    pasteHint:
      'In Excel or Google Sheets: select the header row and the rows of units, copy, and paste.',
    read: 'Read what was pasted',
    again: 'Choose another list',
    workbook: (name) =>
      `“${name}” is an Excel file. Please open it, select the list, copy it and paste it below; or save it as “CSV UTF-8” and choose that.`,
    empty: 'No row could be read. Please check that this is the list you want to import.',
    tooLarge: (limit) =>
      `The list has more than ${limit} rows. Please split it and import the parts one by one.`,
    oldEncoding:
      'The file is not UTF-8; it was read as Windows-1258. Please check the Vietnamese marks in the rows below; if they are wrong, save the file as “CSV UTF-8” and choose it again.',
    allRows: (all) => `${all} rows read`,
    firstRows: (shown, all) => `First ${shown} of ${all} rows`,
    checking: 'Comparing with the present list…',
    counts: {
      added: 'New',
      changed: 'Changed',
      same: 'Unchanged',
      blocked: 'Cannot be imported',
      warned: 'To be checked',
    },
    addedList: 'New units',
    changedList: 'Changed units',
    blockedList: 'Rows that cannot be imported and need a person',
    warnedList: 'Rows that are imported but should be checked',
    at: (line, text) => `Row ${line}: ${text}`,
    inBlock: (name, block) => (block === '' ? name : `${name} (block: ${block})`),
    change: (column, before, after) =>
      `${column}: ${before === '' ? '(empty)' : `“${before}”`} → “${after}”`,
    nothing: 'There is no unit to add or change.',
    notYet: 'Nothing has been written yet. Rows that cannot be imported are left out.',
    write: (count) => `Import ${counted(count, 'unit', 'units')}`,
  },
};
