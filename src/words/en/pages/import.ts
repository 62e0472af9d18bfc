import type { Translated } from '../../translated';
import type * as vi from '../../vi/pages/import';

export const importFaults: Translated<typeof vi.importFaults> = {
  nameMissing: 'the unit name is missing. Fill in the name and import again.',
  nameFormula:
    '“{value}” is not a unit name (it begins like a formula). The formula was not run; write the name in letters and import again.',
  nameUnfit:
    '“{value}” cannot be the name of a unit (it is a formula error, or longer than 300 characters). Correct the name and import again.',
  nameSeveral:
    'several units stand in one cell ({value}). Put each unit on a row of its own and import again.',
  stateUnknown:
    'the status “{value}” is not understood. Write one of: Active, Suspended or Ceased.',
  codeDoubled:
    'the code “{value}” is used for a unit of another name in another row of the list. Correct the code or remove the surplus row.',
  codeOfAnother:
    'the code “{value}” is that of one unit, the name that of another. Correct the code or the name and import again.',
  parentCycle:
    'the parent body “{value}” stands below this very unit. Correct the parent column and import again.',
};

export const importNotes: Translated<typeof vi.importNotes> = {
  addressMissing: '{name}: no email yet; the unit will be contacted by phone or on paper.',
  addressFaulty: '{name}: the email “{value}” is invalid, so no letter goes to it. Correct it.',
  addressBeside: '{name}: the email cell also says “{value}”, which is no address; left out.',
  addressReturned: '{name}: a letter to “{value}” came back. Please correct the address.',
  addressFree:
    '{name}: “{value}” is a free mailbox. Many authorities do not allow these for official work; an official mailbox is better.',
  addressShared: '{name}: shares its mailbox with “{value}”; both units get one letter together.',
  addressCopied: '{name}: letters go to the first mailbox; “{value}” gets a copy.',
  addressSecond: '{name}: only the second column has an address, “{value}”: letters go there.',
  contactMissing: '{name}: no focal contact or position yet (optional).',
  phoneScientific:
    '{name}: the phone number “{value}” has lost digits (scientific notation) and is not taken. Ask the unit.',
  phoneLostZero: '{name}: the phone number may have lost its leading 0: {value}.',
  phoneSeveral: '{name}: the phone cell holds several numbers, now kept apart: {value}.',
  phoneOdd: '{name}: “{value}” does not look like a phone number; it is kept as written.',
  phoneOddLeft: '{name}: “{value}” does not look like a phone number; the one on file is kept.',
  phoneRetired: '{name}: the phone number {value} has the retired prefix 01. Please check it.',
  parentNotListed:
    'the parent body “{value}” is not in the list of units; every row that names it is kept as written.',
  formerName: '“{name}” is a former name of “{value}”; the row counts for “{value}”.',
  successor:
    '“{name}” has ended and is now “{value}”; the line counts for “{value}”. Its mailbox, telephone, contact and other cells are not carried over.',
  nameSimilar: '{name}: a name like “{value}” with another mailbox; added as two units.',
  valueUnfit:
    '{name}: “{value}” is a formula error or longer than 2,000 characters, and is not taken.',
  valueLeftOut:
    '{name}: the row was merged; “{value}” differs from the row that was taken, and is left out.',
};

export const noteKinds: Translated<typeof vi.noteKinds> = {
  addressMissing: 'no email',
  addressFaulty: 'invalid email',
  addressBeside: 'other words in the email cell',
  addressReturned: 'letter came back',
  addressFree: 'free mailbox',
  addressShared: 'shared mailbox',
  addressCopied: 'further mailboxes that get a copy',
  addressSecond: 'mailbox from the second column',
  contactMissing: 'no contact',
  phoneScientific: 'phone number with lost digits',
  phoneLostZero: 'phone number without its leading 0',
  phoneSeveral: 'several phone numbers',
  phoneOdd: 'odd phone number',
  phoneOddLeft: 'odd phone number, the one on file kept',
  phoneRetired: 'phone number with prefix 01',
  parentNotListed: 'parent body not listed',
  formerName: 'former name',
  successor: 'names of units that have ended',
  nameSimilar: 'like names, other mailboxes',
  valueUnfit: 'texts that cannot be stored',
  valueLeftOut: 'left out when rows were merged',
};

export const askReasons: Translated<typeof vi.askReasons> = {
  newCode: 'the name is known, under another code',
  ended: 'a unit of this name has ceased',
  otherBlock: 'the same name in another block',
  otherMailbox: 'the same name with another mailbox',
  formerName: 'a former name of several units',
  otherSpelling: 'another spelling of the name',
  similar: 'a similar name',
};

export const skipReasons: Translated<typeof vi.skipReasons> = {
  title: 'above the header row',
  header: 'header row',
  blank: 'blank row',
  block: 'block row, taken as the block of the rows below',
  total: 'total row',
  subtotal: 'sum of one block',
  note: 'note below the list',
  signature: 'signature or distribution row',
  footer: 'after the end of the list, without a running number',
  notName: 'the name is a number, a phone number or an address',
  unnumbered:
    'words in the name column alone, without a running number; perhaps the line above goes on',
  headerAgain: 'header row repeated',
};

export const listColumns: Translated<typeof vi.listColumns> = {
  order: 'Running number',
  code: 'Unit code',
  name: 'Unit name',
  shortName: 'Short name',
  block: 'Block',
  kind: 'Kind of unit',
  parent: 'Parent body',
  contact: 'Focal contact',
  position: 'Position',
  holder: 'Holder of an office, person to contact',
  holderPhone: 'That person’s own number',
  email: 'Email',
  ccEmail: 'CC email',
  leaderEmail: 'Leadership mailbox',
  phone: 'Phone',
  state: 'Unit status',
  formerNames: 'Former and other names',
  note: 'Notes',
  acknowledged: 'Acknowledged (yes, x or a date)',
  acknowledgedOn: 'Acknowledged on',
  acknowledgedBy: 'Acknowledged by (position)',
  incomingNumber: 'Incoming number',
  complete: 'Completed (yes, x or a date)',
  heldOn: 'Date held',
  completedOn: 'Completion reported on',
  sessions: 'Number of sessions',
  eligible: 'Number eligible',
  attended: 'Number attended',
  implementingDocument: 'Unit’s implementing document',
  difficulties: 'Difficulties',
};

/** What the preview calls the reported figures, which the list has in a column each. */
export const figuresColumn: string = 'Figures reported';

export const resultColumn: string = 'Result reported (yes, x or a date)';

export const answerCellFaults: Translated<typeof vi.answerCellFaults> = {
  notUnderstood:
    'column “{column}”: “{value}” is not understood. Write yes, no, in progress, or a date.',
  notDay: 'column “{column}”: “{value}” is not a date. Write it as 05/11/2024.',
  inFuture: 'column “{column}”: the date {value} is after today.',
  beforeIssue: 'column “{column}”: the date {value} is before the document was issued.',
  unfit:
    'column “{column}”: “{value}” is a formula error or longer than 2,000 characters, and is not taken.',
  unfitValue:
    'column “{column}”: “{value}” is a formula error or longer than 200 characters; it is not recorded.',
  notCount: 'column “{column}”: “{value}” is not a whole number.',
  notNumber: 'column “{column}”: “{value}” is not a number.',
  twoReadings:
    'column “{column}”: “{value}” can be read in two ways. Write {decimal} or {thousands}.',
  unknownOption: 'column “{column}”: “{value}” is none of the options of this figure.',
  notWholeValue: 'column “{column}”: “{value}” has decimals; this figure is a whole number.',
  manyDigits: 'column “{column}”: “{value}” has more than 15 digits.',
  manyDecimals: 'column “{column}”: “{value}” has more than 6 decimals.',
  negative: 'column “{column}”: {value} is below 0, which this figure cannot be.',
  notAsked:
    'column “{column}”: the document does not ask the unit for this; “{value}” is not taken.',
  nobody:
    'column “{column}”: the number eligible is 0, so it is not recorded as completed; a unit with nobody to brief is exempted with “Extend or exempt”.',
};

export const importPassed = (document: string, days: string) =>
  `${document}: the deadline ${days} has passed, so new units among its recipients count as overdue at once and no letter tells them of it. After the import, give each a new deadline with “Extend or exempt”, or take this document out.`;
