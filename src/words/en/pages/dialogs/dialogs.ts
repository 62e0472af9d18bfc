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
    mend: (count) =>
      count === 1
        ? 'One item needs mending; how to is said beneath it.'
        : `${count} items need mending; how to is said beneath each.`,
    add: 'Add to the list',
    remove: (name) => `Take out ${name}`,
    takeOut: 'Take out',
    fold: 'More',
    saveNext: 'Save and record the next',
    left: (time) =>
      `At ${time} this window was closed with something unsaved (kept in this browser for a day).`,
    fillAgain: 'Fill it in again',
    discard: 'Discard it',
    unsaved:
      'What was typed is not saved. It can be filled in again at the next opening, within a day.',
    closeKeep: 'Close, keep it for later',
    closeDrop: 'Close, discard it',
    noneChosen: 'No unit chosen yet.',
  },

  sections: {
    warning: 'Needs attention',
  },
};
