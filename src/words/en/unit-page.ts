import type { unitPage as vi } from '../vi/unit-page';
import { trainingForms } from './training-forms';

/** What a unit's contact reads on the unit's page, in English. */
export const unitPage: typeof vi = {
  title: 'Acknowledge a document and report on it',
  otherLanguage: 'Tiếng Việt',
  intro:
    'On this page a unit acknowledges that it has received a document and reports on its briefing and dissemination.',
  deadlinesBy: (office) =>
    `The deadlines on this page are those that ${office} asks for, so that it can consolidate.`,
  nothingOpen:
    'There is no document that your unit needs to acknowledge or report on now. Thank you.',
  refusedTitle: 'This link is no longer valid',
  refused:
    'This link is no longer valid, or is incomplete. Please open the link in the latest letter again, or reply to that letter for help.',

  forms: trainingForms,
  numbered: (type, number) => `${type} No. ${number}`,
  issued: (day, body) => `of ${day}, ${body}`,
  about: (subject) => `Subject: ${subject}`,
  openText: 'Read the document',
  opensBeside: '(opens on another page)',

  acknowledgeStep: '1. Acknowledge receipt',
  trainStep: '2. Briefing and dissemination',
  by: (day) => `By the end of office hours on ${day}.`,
  rolled: (asked, due) =>
    `Asked for by ${asked}, which is a day off; counted until the end of office hours on ${due}.`,
  daysLeft: (days) => (days === '1' ? '1 working day left' : `${days} working days left`),
  dueToday: 'Due today',
  withinDeadline: 'Within deadline',
  daysLate: (days) => (days === '1' ? '1 working day overdue' : `${days} working days overdue`),
  overdue: 'Overdue',
  acknowledgedOnTime: 'Acknowledged',
  acknowledgedLate: 'Acknowledged late',
  completedOnTime: 'Completed on time',
  completedLate: 'Completed late',
  trainLater: 'This part opens once your unit has acknowledged receipt.',

  required: 'required',
  optional: 'optional',
  position: 'Position of the person who acknowledges',
  positionHint: 'For example: clerk, deputy head, cell secretary.',
  name: 'Name',
  incomingNumber: 'Incoming number',
  incomingNumberHint: 'The number in your unit’s register of incoming documents.',
  acknowledge: 'Acknowledge receipt',
  correctReceipt: 'Correct the acknowledgement',

  formsLabel: 'Format',
  formsHint: 'Choose one or more.',
  heldOn: 'Date held',
  heldOnHint: 'If it was held more than once, the latest date.',
  dayChosen: (day) => `Chosen: ${day} (day/month/year).`,
  sessions: 'Number of sessions',
  eligible: 'Number eligible',
  eligibleHint: 'Everyone in the unit who is to be briefed.',
  attended: 'Number attended',
  rate: 'Rate',
  rateUnknown: 'worked out from the numbers eligible and attended',
  moreIsRight: 'Yes, guests were present',
  noHeads: 'The chosen formats have no session, so no head-count is needed.',
  implementingDocument: 'The unit’s implementing document',
  implementingDocumentHint: 'Number and date. For example: Plan No. 12-KH/CB, 05/11/2024.',
  difficulties: 'Difficulties',
  difficultiesHint: 'Do not give any person’s name, account or conduct.',
  charactersLeft: (left) =>
    left >= 0 ? `${left} characters left` : `${-left} characters too many, please shorten`,
  saveInProgress: 'Save, in progress',
  complete: 'Completed',
  correctTraining: 'Add to or correct the report',
  cancelCorrection: 'Leave it as it is',

  problems: {
    positionRequired: 'Please give the position of the person who acknowledges, e.g. clerk.',
    formsRequired: 'Please choose at least one format.',
    heldOnRequired: 'Please choose the date on which it was held.',
    sessionsRequired: 'Please give the number of sessions, e.g. 1.',
    eligibleRequired: 'Please give the number of people eligible, e.g. 72.',
    attendedRequired: 'Please give the number of people who attended, e.g. 71.',
    required: 'Please fill this in.',
    notDay: 'Please choose the date again from the calendar, e.g. 05/11/2024.',
    beforeIssue: (issued) =>
      `The date must not be before the document’s date of issue (${issued}); please check day, month and year.`,
    inFuture: (today) =>
      `The date cannot be after today (${today}); if it has not been held yet, leave it empty and press “Save, in progress”.`,
    notWhole: 'Please give a whole number in digits only, e.g. 72.',
    moreThanEligible:
      'More people attended than were eligible. Please check both numbers; if they are right, tick the box below.',
    tooLong: (limit) => `Please shorten to at most ${limit} characters.`,
    unknownForm: 'A format is no longer in the list; please reload the page and choose again.',
  },
  mend: (count) =>
    count === 1
      ? 'Not sent yet: one item needs mending; how to is said beneath it.'
      : `Not sent yet: ${count} items need mending; how to is said beneath each.`,

  sending: 'Sending…',
  retrying: (attempt, attempts) =>
    `The server is busy or the line is slow. Trying again (${attempt} of ${attempts}); please keep this page open.`,
  notRecorded: (phone) =>
    `It could not be recorded. Please check your connection and send again in a few minutes${
      phone === '' ? '' : `, or call ${phone}`
    }.`,
  keptAfterReload: 'What you typed is kept on this device, even if the page is reloaded.',
  keptInPage: 'What you typed is still on this page; please do not close or reload it.',
  recorded: (time, day) => `Recorded at ${time} on ${day}. Thank you.`,
  recordedPlain: 'Recorded. Thank you.',
  canCorrect: 'To correct or add something later, open this link again.',
  nextTrain: 'Next: fill in part 2 once the briefing has been held.',
  changed:
    'Not recorded: the office has just updated the document. Please read the new text above; what you typed is kept, so send it again if it still holds.',

  acknowledgedOn: 'Acknowledged on',
  acknowledgedBy: 'Acknowledged by',
  inProgress: 'In progress',

  contactTitle: 'Questions',
  phone: 'Phone',
  mailbox: 'E-mail',
  noticeTitle: 'Please note',
  notices: [
    'Give totals for the unit only. Do not give any person’s name, social-media account or misconduct, or anything that is a state secret.',
    'This page never asks for a password, a one-time code or an account number. If in doubt, call the number on the paper document and ask.',
    'A name, if given, is used only for contact about this matter.',
  ],
};
