import type { Translated } from '../../translated';
import type { unitChanges as vi } from '../../vi/sentences/unit-changes';
import { takenOver } from '../report/taken-over';

const changeUnits: Translated<(typeof vi)['changeUnits']> = {
  title: 'Change units and contacts',
  intro:
    'Choose what to do and press “Continue”. You see it before it is written; no unit is ever deleted.',
  act: 'What to do',
  next: 'Continue',
  back: 'Back',
  notYet: 'Nothing has been written. Look closely before you press the button that writes.',
  changedMeanwhile:
    'The spreadsheet has just changed, so this was worked out anew. Look again, then press the button.',
  busy: 'The spreadsheet keeps changing, so nothing was written. Wait a minute and try again.',
  unitUnknown:
    'No unit, or several, have the name or code “{text}”. Choose one from the suggestions.',
  write: 'Record the change',
  acts: {
    rename: 'Rename a unit',
    merge: 'Merge into an existing unit',
    consolidate: 'Consolidate into a new unit',
    split: 'Split a unit',
    suspend: 'Suspend',
    resume: 'Resume',
    end: 'Cease, without a successor',
    deleteContacts: 'Delete the contact data of units',
    findMailbox: 'See what is held about a mailbox',
  },
  hints: {
    rename: 'Code, link, contact and results stay. An import still recognises the former name.',
    merge:
      'One unit or several go into a unit that keeps its name and code. What is open and what was reported pass to it.',
    consolidate:
      'Two units or more become one new unit with a new code, even if it takes an old name. What is open and what was reported pass to it.',
    split:
      'If the old unit ceases, what is open and what was reported pass to the new unit on the first line; if not, they stay.',
    suspend: 'While it is suspended, a unit gets no letters and is left out of the totals.',
    resume: 'The unit is followed up and gets letters as before.',
    end: 'For a unit that hands over to none. What it acknowledged and reported still counts in the totals; what is open is no longer followed up.',
    on: 'The first day on which it holds, as the decision says; not after today.',
    onAhead: 'The first day on which it holds, as the decision says; may be recorded before it.',
    sameMailbox: 'Leave empty to keep the mailbox that it has.',
    names: 'One name a line.',
  },
  fields: {
    unit: 'Unit',
    units: 'Units that cease',
    heir: 'Unit that takes them in',
    name: 'New name',
    names: 'Names of the new units',
    block: 'Block of the new unit',
    email: 'Mailbox of the new unit',
    heirEmail: 'Mailbox of the unit that takes them in',
    sameBlock: 'As the old unit',
    ends: 'The old unit ceases',
    on: 'Effective from',
    basis: 'Legal basis (number, date, issuing body)',
  },
  until: 'until {day}',
  sentences: {
    acts: {
      rename: 'Renamed',
      merge: 'Merged',
      consolidate: 'Consolidated',
      split: 'Split',
      suspend: 'Suspended',
      resume: 'Resumed',
      end: 'Ceased',
    },
    change: '{act} from {day}. Basis: {basis}',
    from: takenOver,
    added: 'With the figures of {units}. {change}',
  },
  review: {
    units: 'Units',
    changed: {
      rename: '{unit} is named “{name}” from {day}.',
      split: '{unit} stays active.',
      suspend: '{unit} is suspended from {day}.',
      resume: '{unit} is active again from {day}.',
      end: '{unit} ceases from {day} and stays in the tab “Units”.',
    },
    heir: '{unit} is the successor and keeps its name and code.',
    added: 'A new unit is made: {unit}, block “{block}”.',
    open: 'Documents followed',
    passed: 'Document {number}: {heir} takes over from {units}, as one new row, not acknowledged.',
    carried:
      'Document {number}: {heir} takes over the results of {units}, as one new row, {state}.',
    joined: 'Document {number}: {heir} has a row already, so none is added ({state}).',
    summed: 'Document {number}: the figures of {units} are added to the row of {heir} ({state}).',
    liable:
      'Document {number}: {heir} had nothing to do until now; from now on it does the part of {units}, {state}.',
    answered:
      'Document {number}: {heir} has completed it, so what is open at {units} is not followed up further; figures that were reported are added. If it should be followed up, edit the row of {heir} in the tab “Tracking”.',
    states: {
      acknowledged: 'acknowledged',
      unacknowledged: 'not acknowledged',
      completed: 'completed',
      open: 'not completed',
      exempt: 'with nothing to do',
    },
    left: 'Document {number}: what is open at {unit} is no longer followed up.',
    finishedStays:
      'What {unit} acknowledged and reported still counts in the summary and in reports.',
    held: 'Document {number}: what is open at {unit} waits until it resumes.',
    ahead:
      '{day} has not come yet: until the day before, the units are followed up and get letters as now. On {day} what is open and what was reported by then pass by themselves; the lines below are as of today.',
    cancel:
      'To cancel, before {day} clear the cells “Ceased from” and “Successor units” of these units in the tab “Units”, and set a new unit, if any, to “Ceased”.',
    nothingOpen: 'Nothing has to pass.',
    closedStay: 'Closed documents and closed periods keep units and figures as they were then.',
    contacts: 'Links and contacts',
    linksStay: 'Links in letters and contacts stay as they are.',
    linksLead: 'Links in earlier letters of {units} lead to the page of {heir}.',
    linksEnd: 'Links in earlier letters of {units} become invalid.',
    mailbox: 'From {day} on, letters go to {mailbox}.',
    noMailbox:
      'The new unit has no mailbox yet: after recording, fill in the column Email in the tab “Units”.',
    heirWithoutMailbox:
      '{heir} has no mailbox that can be used: go back and give one, or fill in the column Email in the tab “Units”.',
    noLetters: 'No letters are sent until it resumes. The contact stays as it is.',
    contactsStay: 'Contacts and mailboxes do not pass to the successor by themselves.',
  },
  done: 'Recorded: {changed} units changed, {added} new, {passed} tracking rows passed on.',
  doneAhead:
    'Recorded ahead: {changed} units changed, {added} new from {day}. On that day what is open and what was reported pass by themselves.',
  faults: {
    dayAhead:
      'The effective day has not come yet (today is {value}). Record it on that day: what is open may differ by then.',
    mailboxAhead:
      'This unit is active, so its mailbox changes on the effective day only. Leave this empty and change the column Email in the tab “Units” on that day.',
    noMailbox: '“{value}” is no mail address. Give exactly one, such as office@example.org.',
    endsAlready:
      '“{value}” is recorded as ending on a day to come. To change that, first clear the cells “Ceased from” and “Successor units” of this unit in the tab “Units”.',
    dayTooEarly:
      'The effective day must be after {value}, on which the unit or its present name begins.',
    hasEnded: '“{value}” has ceased. Choose a unit that is active.',
    notActive: '“{value}” is suspended. Choose another unit, or let it resume first.',
    notSuspended: '“{value}” is active, not suspended.',
    intoItself: '“{value}” cannot go into itself. Take it out of one of the two fields.',
    needsTwo: 'Give two units or more.',
    sameName: '“{value}” is this unit’s name already.',
    invisible: 'There are only invisible characters here. Delete them and write it again.',
    formulaError:
      '“{value}” is the name of a spreadsheet error and cannot be stored. Write it in another way.',
    tooLong: 'Too long. Names of units and blocks have at most 300 characters, the basis 2,000.',
    nameTaken: 'A unit of the block is named “{value}”. Give another name.',
    parentLoop:
      'After this change units would be their own parent bodies: {value}. Correct the column “Parent body” first.',
  },
};

const deleteContacts: Translated<(typeof vi)['deleteContacts']> = {
  intro: 'For when a contact leaves, somebody asks for deletion, or the time of keeping is over.',
  units: 'Units',
  everyUnit: 'Every unit in the list',
  scope: 'What to delete',
  scopes: {
    person: 'Names and phones',
    all: 'Names, phones and all mailboxes',
  },
  whichUnits: 'Choose at least one unit, or tick every unit.',
  nothing: 'These units hold no such data any more.',
  deleted: 'To be deleted',
  goes: 'Contact data of {units} units; names of who acknowledged in {answers} rows of the tab “Tracking” (positions stay); addresses of {letters} letters in the tab “Outbox” are masked.',
  kept: 'What stays',
  stays: [
    'Names, codes and contact positions of units; what was reported; closed figures.',
    'The tab “Log”: only positions, unit codes and masked addresses.',
    'Names that somebody typed into a Notes column: please look for them and delete them.',
    'Mailboxes that other units use too; letters being sent; Gmail’s Sent folder; the version history of the file.',
    'Without a mailbox no letter reaches a unit until a new one is filled in.',
  ],
  sure: 'I have looked and agree to the deletion; it cannot be undone here',
  submit: 'Delete contact data',
  done: 'The contact data of {units} units has been deleted.',
  logged: 'Contact data deleted; position of the contact: {position}',
  loggedAll: 'Contact data of all units deleted ({units}).',
};

const findMailbox: Translated<(typeof vi)['findMailbox']> = {
  intro: 'Lists every cell of the spreadsheet in which this mailbox stands. Nothing is changed.',
  mailbox: 'Mailbox',
  notAddress: 'Give exactly one address, e.g. clerk@example.org.',
  heading: 'Mailbox {mailbox}: {count} cells',
  line: 'Tab “{tab}”, cell {cell} ({column}): {text}',
  masked: '{line} (masked, perhaps another mailbox)',
  none: 'No cell holds this mailbox.',
  note: 'Gmail’s Sent folder and the version history of the file are not searched.',
  columns: ['Tab', 'Cell', 'Column', 'Content'],
  again: 'Look for another mailbox',
  copy: 'The list, to be copied',
  download: 'Download as CSV',
  file: 'mailbox-data.csv',
};

export const unitChanges: Translated<typeof vi> = { changeUnits, deleteContacts, findMailbox };
