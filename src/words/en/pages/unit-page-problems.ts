import type { problems as vi } from '../../vi/pages/unit-page-problems';

/** What is wrong with a field of the unit's page, and how to mend it, in English. */
export const problems: typeof vi = {
  missing: {
    position: 'Please give the position of the person who acknowledges, e.g. clerk.',
    reason: 'Please say why.',
    entries:
      'Nothing to record yet: please give a round that was held, the implementing document, or what hinders you.',
    form: 'Please choose the format.',
    heldOn: 'Please choose the date on which it was held.',
    sessions: 'Please give the number of sessions, e.g. 1.',
    eligible: 'Please give the number of people eligible in this audience, e.g. 72.',
    attended:
      'Please give the number who attended for at least one audience (first give the number eligible above).',
    implementingDocument: 'With a date, please give the number of the implementing document too.',
    expectedOn: 'Please choose a day, or say what hinders you.',
    other: 'Please fill this in.',
  },
  notDay: 'Please choose the date again from the calendar, e.g. 05/11/2024.',
  beforeIssue: (issued) =>
    `The date must not be before the document was issued (${issued}); please check day, month and year.`,
  inFuture: (today) =>
    `The date cannot be after today (${today}); if it has not been held yet, leave this round empty.`,
  notExpected: (until) =>
    until === ''
      ? 'No further day can be given; please contact the office.'
      : `Please choose a day from today to ${until}.`,
  notWhole: 'Please give a whole number in digits only, e.g. 72.',
  moreThanEligible:
    'In one audience more attended than are eligible. Please check the numbers; if they are right, tick this box.',
  tooLong: (limit) => `Please shorten to at most ${limit} characters.`,
  unknownForm: 'A format is no longer in the list; please reload the page and choose again.',
};
