import type { subordinateDialog as vi } from '../../vi/pages/subordinates-dialog';

export const subordinateDialog: typeof vi = {
  title: 'Take in lower offices’ figures',
  intro:
    'Choose the period files (.xlsx) that the lower offices have downloaded in Prepare report, button “Download the file for the office above”. They are read on this computer; nothing is written until you press “Take in”.',
  files: 'Period files (several at once)',
  drop: 'or drop them all here; files chosen before stay',
  reading: 'Reading the files…',
  clear: 'Remove all chosen files',
  dispatch: 'Our own document that the figures count for',
  label: (type, number, day, subject) => `${type} No. ${number} of ${day}: ${subject}`,
  period: 'Roll-up period',
  periodLabel: (name, day) => `${name} (data up to ${day})`,
  counts: {
    new: 'New',
    correction: 'Later closings',
    left: 'To be looked at',
    fault: 'Refused',
    passed: 'Not needed',
    missing: 'Not sent',
  },
  write: (count) => `Take in the figures of ${count} offices`,
  notYet: 'Nothing is written yet.',
  nothing:
    'There is nothing to take in yet. See the column “Outcome”: tick the files that are to be taken all the same, or choose others.',
  totals: (units, done) =>
    `The files to be taken in: ${units} units${done}. These figures are not added to those of our own units.`,
  totalsDone: {
    acknowledge: (count) => `, ${count} acknowledged`,
    complete: (count) => `, ${count} completed`,
  },
  acceptSuggested: (count) => `Accept ${count} units with a similar name`,
  acceptHint:
    'The office is called otherwise in the file than in the tab “Units”. Look at the column “Office” before you accept.',
  table: 'The chosen files',
  columns: {
    take: 'Take in',
    office: 'Office',
    about: 'Document, period',
    figures: 'Figures',
    outcome: 'Outcome',
  },
  takeOf: (office) => `Take in the file of ${office}`,
  isUnit: (unit) => `Unit in the list: ${unit}`,
  unitOf: (office) => `The unit in the list that is ${office}`,
  noUnit: '– not in the list –',
  suggested: (unit) => `Is it “${unit}”?`,
  document: (number, day, body) => `${number}, ${day}, ${body}`,
  closed: (period, day, nth, at) => `${period}, up to ${day}; closing ${nth}, at ${at}`,
  because: (reason) => `Reason: ${reason}`,
  some: (units, done) => `${units} units${done}`,
  someDone: {
    acknowledge: (count) => `; ${count} acknowledged`,
    complete: (count) => `; ${count} completed`,
  },
  outcomes: {
    new: 'Will be taken in.',
    correction:
      'Will be taken in place of the closing on file, which stays in the tab “Lower offices”.',
    same: 'Taken in before; not again.',
    older: 'A later closing is in the tab “Lower offices”; not taken in.',
    superseded: 'A later closing of this office is among the chosen files; the later one counts.',
    doubled: 'The same as another chosen file.',
    left: 'Not taken in. Tick it in the column “Take in” if it is to be.',
  },
  doubts: {
    otherDispatch:
      'It follows up another document (number, day or issuing body): tick it only if that one carries out the chosen document.',
    otherAsks:
      'The document in the file asks for other answers than the chosen one: only what both ask counts.',
    otherPeriod: 'It was closed far from the chosen period: perhaps it is another one.',
  },
  unlisted: 'The office is not in the tab “Units”: it is taken in and marked so.',
  faults: {
    oldWorkbook:
      'An old Excel file (.xls) or one with a password, not a file made by Đôn Đốc. Use the file that the office downloaded.',
    notWorkbook: 'The file is broken or no Excel file (.xlsx). Ask the office to send it again.',
    overLimit:
      'The file is too large, or has a cell very far from its figures: it is not as Đôn Đốc made it. Please ask the office to download it and send it again.',
    notPeriodFile:
      'This is no period file. Ask the office to open Prepare report, choose the closed period and press “Download the file for the office above”.',
    incomplete:
      'Rows or columns of the file are missing, or a cell is no number. Ask the office for the original file.',
    changed:
      'A cell was changed after the file was made: the figures do not match the check code. Ask the office for the original file; wrong figures are mended by closing the period again.',
  },
  missing: (count) => `Not sent (${count})`,
  missingHint:
    'Units that owe the document, in the blocks of which an office has sent, those taken in before included.',
};
