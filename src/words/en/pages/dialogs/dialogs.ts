import type { dialogs as vi } from '../../../vi/pages/dialogs/dialogs';

export const dialogs: typeof vi = {
  close: 'Close',
  back: 'Back',
  working: 'Working…',
  openTab: (name) => `Open ${name}`,
  tabOpened: (name) => `${name} is open.`,
  failed: (sentence) => `It could not be done: ${sentence}`,
  causes: {
    severalAccounts:
      'This browser is signed in to several Google accounts, so Google does not let the dialog reach the spreadsheet. Open the spreadsheet in a private window (Ctrl+Shift+N), signed in only to the account that is used for it, and try again. What you typed is still here: copy it before you close.',
    notAuthorised:
      'Google has no permission from this account. Close the dialog, choose this entry of the Đôn đốc menu again, authorise when Google asks, then choose the entry once more. If it stays, the browser is signed in to several Google accounts: open the spreadsheet in a private window (Ctrl+Shift+N), signed in to one account.',
  },
  required: 'required',
  more: (count) => `… and ${count} more`,

  form: {
    none: '– choose –',
    dayChosen: (day) => `Chosen: ${day} (day/month/year).`,
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
      openDispatch: 'Add document',
      openLetters: 'Preview and send',
    },
  },

  next: {
    setUp: 'Open Initial set-up',
    openImport: 'Next: Import units',
    openDispatch: 'Next: Add document',
    openLetters: 'Next: Preview and send',
    openApproval: 'Open Awaiting approval',
  },

  sections: {
    warning: 'Needs attention',
  },
};
