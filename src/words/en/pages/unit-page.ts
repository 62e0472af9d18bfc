import type { unitPage as vi } from '../../vi/pages/unit-page';
import { audiences, trainingForms } from '../report/training-forms';
import { counted } from './counted';
import { agenda } from './unit-page-agenda';
import { closed } from './unit-page-closed';
import { delay } from './unit-page-delay';
import { kept } from './unit-page-kept';
import { met } from './unit-page-met';
import { problems } from './unit-page-problems';

/** What a unit's contact reads on the unit's page, in English. */
export const unitPage: typeof vi = {
  title: 'Acknowledge a document and report on it',
  closed,
  otherLanguage: 'Tiếng Việt',
  deadlinesBy: (office) =>
    `The deadlines on this page are those that ${office} asks for, so that it can consolidate.`,
  nothingOpen: 'There is no document that your unit needs to acknowledge or report on now.',
  unknownOffice: 'The office that issued the document, at the phone number on the paper document.',
  successor: (retired, unit) =>
    `This is the link of ${retired}, which has ceased to operate. ${unit} has taken over what was left and answers here.`,

  forms: trainingForms,
  audiences,
  channels: {
    parent: 'Answered by the parent body',
    email: 'Recorded by the office from an e-mail',
    phone: 'Recorded by the office from a phone call',
    paper: 'Recorded by the office from a paper document',
    sheet: 'Recorded by the office',
  },
  result: 'Result',
  trainStates: {
    notStarted: 'Briefing not started',
    inProgress: 'Briefing in progress',
    completed: 'Briefing completed',
  },
  numbered: (type, number) => `${type} No. ${number}`,
  issued: (day, body) => `of ${day}, ${body}`,
  about: (subject) => `Subject: ${subject}`,
  openText: 'Read the document',
  opensBeside: '(opens on another page)',
  changesOn: (day) =>
    day === '' ? 'The document has changed:' : `The document changed on ${day}:`,

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
  untold: 'Notice to follow',
  acknowledgedOnTime: 'Acknowledged',
  acknowledgedLate: 'Acknowledged late',
  completedOnTime: 'Completed on time',
  completedLate: 'Completed late',
  lateExplained: (due, on) =>
    `The deadline was ${due} and the unit answered on ${on}, so it counts as late. If it was sent in time by other means, please contact the office as shown at the end of the page.`,
  returned: (day) =>
    day === ''
      ? 'The office asks for this to be completed:'
      : `On ${day} the office asked for this to be completed:`,
  trainLater: 'This part opens once your unit has acknowledged receipt.',

  required: 'required',
  optional: 'optional',
  position: 'Position of the person who acknowledges',
  positionHint: 'For example: clerk, deputy head, cell secretary.',
  confirmedBy: (position) => `Acknowledged by: ${position} (change)`,
  moreOfReceipt: 'Add name or incoming number (optional)',
  name: 'Name',
  incomingNumber: 'Incoming number',
  incomingNumberHint: 'The number in your unit’s register of incoming documents.',
  acknowledge: 'Acknowledge receipt',
  correctReceipt: 'Correct the acknowledgement',

  reason: 'Why you answer for the unit',
  reasonHint: 'For example: the unit has no connection and told us by phone on 12/11/2024.',

  rounds: 'Rounds held',
  round: (number) => `Round ${number}`,
  addRound: 'Add a round',
  removeRound: (number) => `Take out round ${number}`,
  chooseForm: '– choose –',
  formsLabel: 'Format',
  heldOn: 'Date held',
  dayChosen: (day) => `Chosen: ${day} (day/month/year).`,
  sessions: 'Number of sessions',
  eligible: 'Number eligible, once for each audience',
  eligibleHint:
    'Everyone in the unit who is to be briefed; leave empty what the unit does not have.',
  eligibleBy: 'Eligible by audience',
  eligibleTotal: 'Eligible in all',
  otherAudiences: 'Other audiences',
  asLastTime:
    'Numbers eligible and format are those of your last report; please change what is different now.',
  attended: 'Number attended in this round',
  attendedHint: 'Totals only, for the audiences with a number eligible above.',
  attendedTotal: 'Attendances',
  rate: 'Rate',
  rateOf: (share, attended, eligible) =>
    `${share} (${attended} attendances of ${eligible} people in the audiences reached)`,
  rateWithout: (audiences) => `; no attendance yet: ${audiences}`,
  rateAbove: 'above 100%',
  twin: (other) =>
    `${other} is in the list too. If both hold it together, count each person in one place only.`,
  rateUnknown: 'worked out from the numbers eligible and attended',
  moreIsRight: 'Yes: there were guests, or people came more than once',
  noHeads: 'This format has no session, so no head-count is needed.',
  implementingDocument: 'The unit’s implementing document',
  documentHint: 'Title and number. For example: Plan No. 12-KH/CB.',
  documentOn: 'Date of the implementing document',
  difficulties: 'Difficulties',
  difficultiesHint: 'Do not give any person’s name, account or conduct.',
  charactersLeft: (left) =>
    left >= 0 ? `${left} characters left` : `${-left} characters too many, please shorten`,
  saveInProgress: 'Save, in progress',
  complete: 'Completed',
  saveCompleted: 'Save, still completed',
  withdraw: 'Withdraw: not completed',
  withdrawn:
    'Your unit then counts as not completed; reported again after the deadline, it is late. Press again to withdraw.',
  correctTraining: 'Add to or correct the report',
  cancelCorrection: 'Leave it as it is',

  problems,
  mend: (count) =>
    count === 1
      ? 'Not sent: mend one item, as said beneath it.'
      : `Not sent: mend ${count} items, as said beneath each.`,

  sending: 'Sending…',
  retrying: (attempt, attempts) =>
    `The server is busy or the line is slow. Trying again (${attempt} of ${attempts}); please keep this page open.`,
  notRecorded: 'Not recorded. Please check your connection and send again in a few minutes',
  notWhileUpgrading:
    'Not recorded: the office is upgrading its tracking sheet. Please send again in a few minutes',
  orCall: (phone) => (phone === '' ? '.' : `, or call ${phone}.`),
  kept,
  recorded: (at) => `Recorded at ${at}. Thank you.`,
  canCorrect: 'To correct or add something later, open this link again.',
  nextTrain: 'Next: fill in part 2 once the briefing has been held.',
  changed: {
    version: () =>
      'Not recorded: the office has just updated the document. Please read the new text above; what you typed is kept, so send it again if it still holds',
    closed: (stage) =>
      `Not recorded (${stage}): the office has closed the follow-up of this document. If it still needs to know, please send it an e-mail`,
  },

  agenda,
  delay,
  met,
  acknowledgedOn: 'Acknowledged on',
  acknowledgedBy: 'Acknowledged by',
  channel: 'How it was answered',
  basis: 'Grounds',
  checkedOn: 'Checked by the office on',
  printReceipt: 'Print a receipt',
  receiptTitle: 'Receipt of the unit’s answer',
  unit: 'Unit',
  document: 'Document',
  subject: 'Subject',
  recordedAt: 'Recorded at',
  reference: 'Reference',
  changedAt: 'Changed since, at',
  receiptNote:
    'Printed from the unit’s page for its files; it does not replace an official document.',

  further: (count) => `Show more: ${counted(count, 'document', 'documents')}`,

  subordinates: (count) => `Subordinate units (${count})`,
  showSubordinates: 'See how the subordinate units stand',
  nothingAsked: 'No document is open.',
  notAcknowledged: 'Not acknowledged',
  answerFor: 'Answer for it',
  closeUnit: 'Close',
  pageBefore: 'Page before',
  pageAfter: 'Next page',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  loading: 'Loading…',
  notLoaded: 'The list could not be loaded. Please check your connection and press again.',
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
