import type { formFaults as vi } from '../../../vi/pages/dialogs/form-faults';

export const formFaults: typeof vi = {
  fillIn: (label) => `Please fill in “${label}”.`,
  tick: (label) => `Please tick “${label}”.`,
  dayFirst: 'Please choose a date from the calendar, e.g. 05/11/2024.',
  countOnly: 'Please give a whole number in digits only, e.g. 45.',
  numberOnly: 'Please give a number only, e.g. 1.234 or 12,5.',
  noHour: (text: string) => `“${text}” is no hour. Write a number from 0 to 24, e.g. 8.`,
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
};
