import type { datedDialog as vi } from '../../../vi/pages/dialogs/dated-dialog';

export const datedDialog: typeof vi = {
  save: 'Save',
  workingDays: 'Or a number of working days',
  sinceIssue: 'from the date of issue',
  sinceToday: 'from today',
  countOnly: 'Please give a number of working days from 1 to 250.',
  onlyReminder: (day: string) =>
    `The deadline is near: the notice, sent on ${day}, is also the only reminder before it.`,
  inForce: (day) => `Present deadline of the document: ${day}.`,
  noDeadline: 'The document sets no deadline for this, so there is nothing to extend.',
  granted: (unit, day) => `${unit} was granted an extension to ${day}.`,
  grantedMore: (count) => `… and ${count} more units were granted an extension.`,
  text: {
    open: 'Fill in from the document: paste its text or choose a Word file (.docx)',
    paste: 'Paste the text of the document (its head, addressees and deadlines are read)',
    pasteHint:
      'It is read on this computer and then cleared; the text is sent nowhere and not kept. Do not paste classified documents.',
    read: 'Read and fill in',
    file: 'Or choose a Word file (.docx)',
    drop: 'A file may be dropped here.',
    filled: (labels) => `Filled in: ${labels}. Please compare with the document.`,
    nothing:
      'No number, date, subject or addressee could be read in this text. Please fill in the fields below.',
    bodyNotRead: (body) =>
      `“Issuing body” is not read from the document and says “${body}”: please check it.`,
    missing: (labels) => `Not found, please fill in: ${labels}.`,
    others: (names) =>
      `Also addressed: ${names}. No block bears such a name; please choose at “Recipient blocks”.`,
    addressee: (name) => `Kính gửi (addressed to): ${name}`,
    undecided: 'Choose a block or units, or leave out',
    singleUnits: 'Units named at “Single units”',
    nameUnits: 'Please name the units, or choose again at Kính gửi.',
    notSent: 'Leave out',
    decide: (count) =>
      `${count} addressees match no block: please choose a block for each, or “Leave out”.`,
    chooseBlock: 'Please tick the recipient blocks; to send to all units, tick every block.',
    deadlines: (wordings) =>
      `Deadlines taken from: ${wordings}. If “trước ngày” (before) does not include the day itself, please correct it.`,
    unread: (wordings) => `Deadlines not filled in, please enter them yourself: ${wordings}.`,
    submitFor: (units, total) => `Add document for ${units} of ${total} units`,
    leftOut: (blocks) => `Left out: ${blocks}.`,
    leftBlock: (block, units) =>
      block === '' ? `units without a block (${units})` : `block ${block} (${units})`,
    moreLeft: (blocks, units) => `${blocks} more blocks (${units})`,
    informedStill: 'Recipients for information still receive it.',
    secret:
      'The text bears the mark MẬT, TỐI MẬT or TUYỆT MẬT and is not read; the box was cleared. Never bring classified documents to a computer on the Internet; inform the person in charge of security.',
    internal:
      'The document is marked for internal use, for a meeting or to be returned: enter it here only if it may be exchanged over the Internet.',
    notDocument: (name) =>
      `“${name}” cannot be read: only Word files (.docx) without a password. Open any other file, select all, copy and paste into the box above.`,
  },
};
