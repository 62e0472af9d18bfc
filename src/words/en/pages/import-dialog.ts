import type { importDialog as vi } from '../../vi/pages/import-dialog';

const PASTE = 'or open it, select the whole table, copy it and paste it where a list is pasted';

export const importDialog: typeof vi = {
  title: 'Import units',
  step: (number, name) => `Step ${number} of 3: ${name}`,
  steps: { choose: 'choose a list', columns: 'check the columns', preview: 'preview' },

  choose: {
    intro:
      'The file is read on this computer; nothing is written to the sheet before you press “Import” in the last step.',
    kind: 'The list holds',
    kinds: {
      units: 'The recipient units',
      answers: 'Replies the office already holds: which units have acknowledged or completed',
    },
    file: 'List file (.xlsx, .docx, .csv, .tsv, .txt)',
    drop: 'or drop the file here',
    paste: 'Or paste the list here',
    pasteHint:
      'In Word, Excel, Google Docs, Google Sheets or on a web page: select the header row and the rows of units of the table, copy, and paste.',
    pastedTable: (rows, columns) =>
      `A table of ${rows} rows and ${columns} columns was taken; line breaks in cells and merged cells are kept.`,
    read: 'Read what was pasted',
    empty: 'No row could be read. Please check that this is the list you want to import.',
    tooLarge: (limit) =>
      `The list has more than ${limit} rows. Please split it and import the parts one by one.`,
    unclear:
      'The rows and columns of this text cannot be told apart: cells have line breaks, or names and addresses run on. Nothing was read. Please open the table in Word (or on the web page), select the whole table, copy it and paste it straight here, not by way of Notepad or Zalo; or choose the .docx file itself. Where there is no table any more: one unit a line, with a semicolon between name and address.',
    faults: {
      empty: (name) => `“${name}” is empty. Please check the file where you got it from.`,
      oldWorkbook: (name) =>
        `“${name}” is an old Excel file (.xls). Please open it in Excel, save it as “.xlsx” and choose it again; ${PASTE}.`,
      oldDocument: (name) =>
        `“${name}” is an old Word file (.doc). Please open it in Word, save it as “.docx” and choose it again; ${PASTE}.`,
      locked: (name) =>
        `“${name}” has a password and cannot be read. Please open it, remove the password, save it and choose it again; ${PASTE}.`,
      pdf: (name) =>
        `“${name}” is a PDF, which has no cells to read. Please get the Word or Excel file it was made from; or open the PDF in Word, check the table and save it as “.docx”.`,
      picture: (name) =>
        `“${name}” is a picture; the text in it cannot be read. Please get the Word or Excel file, or type the list into Excel.`,
      richText: (name) =>
        `“${name}” is an RTF file. Please open it in Word, save it as “.docx” and choose it again; ${PASTE}.`,
      openDocument: (name) =>
        `“${name}” is a LibreOffice file (.ods, .odt). Please save it as “.xlsx” or “.docx” and choose it again; ${PASTE}.`,
      otherPacked: (name) =>
        `“${name}” is a packed or other file (.zip, .pptx …) and no list. Please unpack it where needed and choose the Word or Excel file in it.`,
      notText: (name) =>
        `“${name}” is no Excel, Word or text file. Please choose the file with the list; ${PASTE}.`,
      noTable: (name) =>
        `“${name}” has no table. Please choose a file with a table, or put the list into a table in Word or Excel, one unit a row.`,
      notWorkbook: (name) =>
        `“${name}” could not be read: it is damaged or was not downloaded whole. Please get it again; ${PASTE}.`,
      overLimit: (name) =>
        `“${name}” is too large for a list of units (too many cells, rows or parts) and was not read. Please copy the list into a new file; ${PASTE}.`,
      strayCell: (name) =>
        `“${name}” has a cell very far from the list (in a column or row near the end of the sheet), mostly a slip. Please open it in Excel, press Ctrl+End to get to that cell, delete the surplus columns and rows, save it and choose it again; ${PASTE}.`,
    },
    last: (added, changed) => `Last import of units: ${added} added, ${changed} updated.`,
    lastAnswers: (rows) => `Last import of replies: ${rows} units recorded.`,
    undoAnswers: 'Undo the last import of replies',
    undoAnswersAsk:
      'The cells that it filled go back to what they held. Units that have answered or were edited since stay as they are. Press once more to undo.',
    undo: 'Undo the last import of units',
    undoSure: 'Yes, undo it',
    undoAsk:
      'The units that import added will be removed, and changed cells put back. Units that were edited or written to since, and new ones that are followed up in another dispatch, stay as they are and are named. Press once more to undo.',
  },
  columns: {
    intro: 'Please check that each column of the list was understood.',
    oldEncoding: (name) =>
      `The file is not Unicode; it was read as ${name}. Please check the Vietnamese marks in the examples below; if they are wrong, save the file as “CSV UTF-8” and choose it again.`,
    sheet: 'Sheet in the file',
    tableInFile: 'Table in the file',
    tableNth: (number, rows, start) => `Table ${number} (${rows} rows): ${start}`,
    header: 'Header row of the list',
    headerRow: (rows, text) => `Row ${rows}: ${text}`,
    noHeader: 'There is no header row',
    noName:
      'No column with unit names was found. Please choose the right header row, or choose “Unit name” for a column in the table below.',
    table: 'The columns of the list',
    column: 'Column in the list',
    examples: 'Examples',
    meaning: 'Understood as',
    meaningOf: (column) => `Column ${column} is understood as`,
    letter: (letter, text) => (text === '' ? `Column ${letter}` : `${letter}: ${text}`),
    unused: '– not used –',
    nameGuessed: (column) =>
      `No heading says that it holds unit names; column ${column} is proposed, since it has most different names. Please check it in the table below.`,
    byContents: 'known by what its cells hold',
    leftOut: 'this column is left out',
    figure: (label) => `Figure: ${label}`,
    figuresLeft: (labels) =>
      `No column was found for the figure “${labels}”. If the list has it, choose the figure for its column in the table below.`,
    takenFrom: (meaning, column) => `left out: “${meaning}” is taken from column ${column}`,
    holderHint: (office) =>
      `only the position “${office}” of the contact is taken; names of persons and their own numbers are left out`,
    holderPhoneHint: 'names, own numbers: left out',
    namesLeft: 'numbers only; names in the same cell are left out',
    withPersonsHint: 'position, name of the person and phone number are taken',
    withPersons:
      'Also take names of persons and their own numbers from columns of offices, contacts or telephones',
    personsHint:
      'Names and own numbers are personal data; take them only where the office needs them and the person knows. A position and the unit’s mailbox are enough to follow up.',
    dispatch: 'The document that these replies answer',
    noDispatch: 'No document is being followed up, so there is nowhere to record replies.',
    legacy: {
      tcvn3: 'Old encoding TCVN3 (.VnTime fonts)',
      vni: 'Old encoding VNI',
      mojibake: 'Unicode text read in the wrong encoding',
    },
    legacyFound: (encoding, count) => `${encoding}: ${count} cells`,
    legacyHint:
      'Converted to Unicode, the header row included, before the columns were looked for. Please compare before and after.',
    before: 'Before',
    after: 'After conversion',
    convert: 'Convert to Unicode',
    keep: 'Keep as in the file',
    next: 'Preview',
    again: 'Choose another list',
  },

  preview: {
    checking: 'Comparing with the present list…',
    recheck: 'Compare again',
    back: 'Back to the columns',
    counts: {
      new: 'New',
      changed: 'Changed',
      same: 'Unchanged',
      merged: 'Merged rows',
      asks: 'Possible duplicates',
      blocked: 'Needs a person',
      skipped: 'Passed over',
    },
    lists: {
      new: 'New units',
      changed: 'Changed units',
      same: 'Unchanged units',
      merged: 'Duplicate rows, merged into another row of the list',
      blocked: 'Rows that cannot be imported and must be corrected',
      skipped: 'Rows passed over',
      notes: 'Rows that are imported but should be checked',
      notesOf: (kind) => `Rows that are imported but should be checked: ${kind}`,
    },
    at: (line, text) => `Row ${line}: ${text}`,
    inBlock: (name, block) => (block === '' ? name : `${name} (${block})`),
    change: (column, before, after) =>
      `${column}: ${before === '' ? '(empty)' : `“${before}”`} → “${after}”`,
    mergedInto: (name, line) => `${name} → merged into row ${line}`,
    skipped: (text, reason) => (text === '' ? reason : `“${text}” (${reason})`),
    hints: (names) => ` Perhaps: ${names}.`,
    asks: 'Possible duplicates: merge or keep separate',
    asksHint: 'Rows without a choice are left out and not imported.',
    inList: 'In the list',
    onFile: (code) => `On file, code ${code}`,
    otherLine: (line) => `Row ${line} of the list`,
    merge: (name) => `Merge with “${name}”`,
    mergeAll: (count) => `Merge all ${count} lines in another spelling with the units on file`,
    separate: 'Keep separate: add as a new unit',
    leave: 'Not decided: leave it out',
    blocks: 'Blocks that the tab Units does not have',
    blocksHint: 'Choose the block that the list means, or add it as a new block.',
    listBlock: 'Block of the whole list',
    listBlockHint:
      'Optional. The list names no blocks; if dispatches go to blocks, write or choose the block of these units.',
    newBlock: (block) => `New block: ${block}`,
    addZeros: (count) => `Put the leading 0 back on ${count} phone numbers that have lost it`,
    track: 'Add new units to documents being followed up',
    trackHint:
      'Only units of the document’s recipient blocks. Without a choice, new units owe nothing yet.',
    mergeCopy: (name) => `Merge with “${name}”: the mailbox of this row gets copies`,
    takeInHint: 'Tick a row that stands for a unit, and it is imported.',
    gaps: {
      noEmailColumn: (count, of) =>
        `There is no email column: ${count} of ${of} units will get no letter. If the list has addresses, press “Back to the columns” and choose their column.`,
      noAddress: (count, of) =>
        `${count} of ${of} units have no usable address and will get no letter.`,
      unreachable: (count, of) =>
        `${count} of ${of} units have neither an address nor a phone number.`,
      noBlock: (count, of) =>
        `${count} of ${of} units have no block: documents that go to blocks will not count them.`,
      left: (count, of) =>
        `${count} of ${of} rows stay out: please decide on the possible duplicates, or correct the list by “Rows that cannot be imported”.`,
    },
    columnLeft: (letter, text, cells) =>
      `column ${letter}${text === '' ? '' : ` “${text}”`}${cells === '' ? '' : ` (${cells} cells)`}`,
    othersLeft: (columns) => `Left out, not imported: ${columns}.`,
    personsLeft: (columns) =>
      `Names of persons in ${columns} are left out, in columns of offices and contacts their own numbers too. Where they are needed, press “Back to the columns” and tick “Also take names …”.`,
    besideLeft: (columns) =>
      `Columns ${columns} hold another list beside this one, which is not read. Once this list is imported, copy those columns by themselves, paste them and import them like a new list.`,
    columnsLeft: (columns) =>
      `Not imported: ${columns}. If it is a second list beside the first, copy it by itself, paste it and import it afterwards; if it belongs to the units of the same rows, press “Back to the columns” and choose what it is.`,
    tableLeft: (name, number, rows) =>
      `${name === '' ? `table ${number}` : `sheet “${name}”`} (${rows} rows)`,
    tablesLeft: (tables) =>
      `Not imported yet: ${tables}. One part of a file is imported at a time. If the other is a list too, open “Import units” again afterwards and choose it in step 2.`,
    nothing: 'There is no unit to add or change.',
    until: (day) => `until ${day}`,
    notYet: 'Nothing has been written yet. A filled cell is never replaced by an empty one.',
    write: (added, changed) => `Import: add ${added}, update ${changed}`,
    mayUndo:
      'The whole import can be undone: open “Import units” again and press “Undo the last import of units”.',
  },

  answers: {
    mayUndo:
      'The whole import can be undone: open “Paste a list of replies” again, from “Record a reply”, and press “Undo the last import of replies”.',
    counts: {
      recorded: 'To be recorded',
      same: 'Known already',
      empty: 'No reply yet',
      left: 'Needs a person',
      skipped: 'Passed over',
    },
    recorded: 'Units to be recorded',
    left: 'Rows that cannot be recorded and need a person',
    problems: 'Cells that cannot be used; the rest of the row is recorded',
    missing:
      'A required figure is missing: what is there is recorded, and the task is in progress until all are there',
    missingIn: (name, labels) => `${name}: “${labels}” missing`,
    far: 'Figures more than 10 times above or below the last ones; check them before you record',
    farFromLast: (name, label, now, before) => `${name}: ${label} ${now}, last time ${before}`,
    kept: 'The sheet says something else already, and keeps it',
    keptIn: (name, columns) => `${name}: ${columns}`,
    unknownUnit: (name) =>
      `there is no unit “${name}”. Import the unit first, or correct the name.`,
    title: 'Paste a list of replies',
    unitUnknown: 'There is no such unit in the list. Please choose one that is suggested.',
    whichUnit: 'Names that may mean several units: please choose',
    whichUnitHint:
      'Choose one of the units named, or type a part of a name to look for it. A chosen name is remembered in the column “Former and other names” of the tab Units for the next list. A line without a choice is left out.',
    noUnit: 'No choice: leave this line out',
    takeSingles: (count) => `Choose for all ${count} names that only one unit fits`,
    recordedFor: (name, unit) => (name === unit ? unit : `“${name}” → ${unit}`),
    notAsked: (name) => `${name} is not among the recipients of this document.`,
    doubled: (name) => `${name} stands in a row above. Remove the surplus row.`,
    nothing: 'There are no new replies to record.',
    notYet:
      'Nothing has been written yet. Only empty cells are filled; what a unit answered itself is not replaced. Rows are marked as recorded by the office.',
    write: (count) => `Record ${count} units`,
  },
};
