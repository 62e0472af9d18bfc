import type { dialogs as vi } from '../../../vi/pages/dialogs/dialogs';

/** What staff read in the dialogs over the sheet, in English. */
export const dialogs: typeof vi = {
  close: 'Close',
  back: 'Back',
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
    noHour: (text: string) => `“${text}” is no hour. Write a number from 0 to 24.`,
    noPosition: (text: string) =>
      `“${text}” is no position. Write it in words, such as Chief of Office.`,
    noPhone: (text: string) =>
      `“${text}” is no telephone number. Write it with its area code, for instance: 0203 3811 222.`,
    mailboxFaults: {
      noAt: (text: string) => `“${text}” lacks the @. A mailbox looks like office@xa.example.org.`,
      noDot: (text: string) =>
        `“${text}” lacks the end of its domain after the @, for instance .gov.vn or .com.`,
      blank: (text: string) => `“${text}” has a blank in it; a mailbox has none.`,
      several: (text: string) => `“${text}”: only one mailbox can stand here.`,
      marks: (text: string) => `“${text}” has letters with marks; a mailbox has none.`,
      other: (text: string) => `“${text}” is no mailbox that can be used. Please check it.`,
    },
    mend: (count) =>
      count === 1
        ? 'One item needs mending; how to is said beneath it.'
        : `${count} items need mending; how to is said beneath each.`,
    add: 'Add to the list',
    remove: (name) => `Take out ${name}`,
    takeOut: 'Take out',
    fold: 'More',
    saveNext: 'Save and record the next',
    left: (time) => `What was typed here at ${time} is not saved (kept in this browser for a day).`,
    fillAgain: 'Fill it in again',
    discard: 'Discard it',
    unsaved:
      'What was typed is not saved. It can be filled in again at the next opening, within a day.',
    closeKeep: 'Close, keep it for later',
    closeDrop: 'Close, discard it',
    severalUnits: (text: string, names: string) =>
      `“${text}” is in the names of several units: ${names}. Please type a few more letters.`,
    noneChosen: 'No unit chosen yet.',
  },

  path: {
    label: 'From an empty sheet to the first letter',
    done: 'done',
    steps: {
      setUp: 'Set-up',
      openImport: 'Import units',
      openDirective: 'Add document',
      openLetters: 'Preview and send',
    },
  },

  next: {
    setUp: 'Open Initial set-up',
    openImport: 'Next: Import units',
    openDirective: 'Next: Add document',
    openLetters: 'Next: Preview and send',
    openApproval: 'Open Awaiting approval',
  },

  sections: {
    warning: 'Needs attention',
  },
};
