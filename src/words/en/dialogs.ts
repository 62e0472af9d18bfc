import type { LetterKind } from '../../core/outbox-letter';
import type { dialogs as vi } from '../vi/dialogs';

const kinds: Readonly<Record<LetterKind, string>> = {
  notice: 'Notice',
  reminder: 'Reminder',
  followUp: 'Follow-up',
};

const counted = (count: string, one: string, many: string) =>
  `${count} ${count === '1' ? one : many}`;

/** What staff read in the dialogs over the sheet, in English. */
export const dialogs: typeof vi = {
  close: 'Close',
  working: 'Working…',
  failed: (sentence) => `It could not be done: ${sentence}`,
  required: 'required',
  optional: 'optional',
  more: (count) => `… and ${count} more`,

  form: {
    none: '– choose –',
    dayChosen: (day) => `Chosen: ${day} (day/month/year).`,
    fillIn: (label) => `Please fill in “${label}”.`,
    dayFirst: 'Please choose a date from the calendar, e.g. 05/11/2024.',
    countOnly: 'Please give a whole number in digits only.',
    mend: (count) =>
      count === 1
        ? 'One item needs mending; how to is said beneath it.'
        : `${count} items need mending; how to is said beneath each.`,
    add: 'Add to the list',
    remove: (name) => `Take out ${name}`,
    takeOut: 'Take out',
    noneChosen: 'No unit chosen yet.',
  },

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

  letters: {
    kinds,
    title: 'Preview and send today’s letters',
    obstacles: 'Nothing can be sent yet',
    none: 'No letter is due today.',
    counts: (letters, units) =>
      `${counted(letters, 'letter', 'letters')} for ${counted(units, 'unit', 'units')}`,
    byKind: (kind, count) => `${kind}: ${count}`,
    quota: (recipients, left) =>
      `${counted(recipients, 'recipient', 'recipients')}, copies included; remaining quota today: ${left}.`,
    overQuota:
      'There are more recipients than the remaining quota: the rest waits in the queue and goes out on the following days by itself.',
    kind: 'Kind',
    units: 'Units, mailbox',
    letter: 'Letter',
    inQueue: 'in the queue',
    subject: 'Subject',
    view: 'View letter',
    viewOf: (mailbox) => `View the letter to ${mailbox}`,
    skipped: 'Units that get no letter today',
    skippedFor: (reason, count) => `${reason} (${count})`,
    send: (count) => `Send ${counted(count, 'letter', 'letters')}`,
    queueOnly:
      'The owner of the add-on sends the letters: sending puts them into the queue, and the owner’s next run (within about 10 minutes) sends them.',
    confirm: (count) =>
      `You are about to send ${counted(count, 'letter', 'letters')}. A letter cannot be called back. Please confirm once more.`,
    confirmSend: (count) => `Yes, send ${counted(count, 'letter', 'letters')}`,
    back: 'Back',
    queued: 'The letters are in the queue',
    sendingNow: 'Sending letters',
    progress: (sent, total, left) => `${sent} of ${total} letters sent, ${left} left.`,
    failed: (count) =>
      `${counted(count, 'letter', 'letters')} failed; the Outbox tab gives the reason.`,
    mayClose: 'You may close this window; the remaining letters go out by themselves.',
    allSent: 'All sent.',
    stopped: (sentence) => `Stopped for now: ${sentence}`,
    interrupted: (sentence) =>
      `The connection was lost while sending (${sentence}). The remaining letters are in the queue and go out by themselves.`,
  },

  preview: {
    title: 'The letter as its reader sees it',
    loading: 'Composing the letter…',
    to: 'To',
    copies: 'Copies',
    subject: 'Subject',
    frame: 'Text of the letter',
    plain: 'The letter as plain text',
    test: 'Send test to me',
    close: 'Close the letter',
  },

  approval: {
    title: 'Letters that wait for approval',
    intro:
      'View the letters, choose some, and approve or cancel them. Approved letters go out with the next run.',
    none: 'No letter waits for approval.',
    all: 'Choose all',
    choose: (subject, mailbox) => `Choose the letter “${subject}” to ${mailbox}`,
    chosen: (count, all) => `${count} of ${counted(all, 'letter', 'letters')} chosen.`,
    approve: 'Approve the chosen letters',
    cancel: 'Cancel the chosen letters',
    chooseFirst: 'Please choose at least one letter.',
    confirmApprove: (count) =>
      `You are about to approve ${counted(count, 'letter', 'letters')}. A letter cannot be called back. Please confirm once more.`,
    confirmCancel: (count) =>
      `You are about to cancel ${counted(count, 'letter', 'letters')}; they will not be sent.`,
    yesApprove: (count) => `Yes, approve ${counted(count, 'letter', 'letters')}`,
    yesCancel: (count) => `Yes, cancel ${counted(count, 'letter', 'letters')}`,
  },

  sections: {
    warning: 'Needs attention',
  },
};
