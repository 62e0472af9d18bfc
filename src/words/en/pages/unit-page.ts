import type { unitPage as vi } from '../../vi/pages/unit-page';
import { urgency } from '../names/choices';
import { audiences, trainingForms } from '../report/training-forms';
import { deadline } from '../sentences/deadline';
import { counted } from './counted';
import { unitRequests } from './unit-requests';

export const unitPage: typeof vi = {
  language: 'en',
  title: 'Acknowledge a document and report on it',
  closed: {
    refused: {
      title: 'This link is not right, or incomplete',
      text: 'It may have lost or gained a character when it was copied, or a new link has taken its place. Please press the link in the letter itself, reply to that letter, or contact:',
    },
    replaced: {
      title: 'This link has been replaced',
      text: 'Your unit has a new link; what it has answered is kept. If your unit’s mailbox has a letter “New link”, please open the link in it; if not, contact us to be sent one:',
    },
    unavailable: {
      title: 'This page cannot be opened right now',
      text: 'Your link still works and what your unit has answered is kept; the fault is on the office’s side. Please open this link again later; if you need to answer now, call or write to:',
    },
  },
  otherLanguage: 'Tiếng Việt',
  mailSubject: (document, unit) => `Reply${document === '' ? '' : ` to ${document}`} (${unit})`,
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
  completion: {
    title: { training: 'Briefing and dissemination', report: 'Report on {task}' },
    notStarted: { training: 'Briefing not started', report: 'Result not reported: {task}' },
    inProgress: { training: 'Briefing in progress', report: 'In progress' },
    completed: { training: 'Briefing completed', report: 'Result reported: {task}' },
    name: { training: 'briefing and dissemination', report: 'report on {task}' },
    next: {
      training: 'Next: fill in part 2 once the briefing has been held.',
      report: 'Next: report on {task} in part 2 once it is done.',
    },
  },
  numbered: (type, number) => `${type} No. ${number}`,
  replaces: (documents) => `Replaces ${documents}.`,
  issued: (day, body) => `of ${day}, ${body}`,
  about: (subject) => `Subject: ${subject}`,
  openText: 'Read the document',
  opensBeside: '(opens on another page)',
  changesOn: (day) =>
    day === '' ? 'The document has changed:' : `The document changed on ${day}:`,

  urgency,
  acknowledgeStep: 'Acknowledge receipt',
  numberedStep: (number, title) => `${number}. ${title}`,
  deadline,
  noDeadline: 'No deadline.',
  within: 'Within deadline',
  dueSoon: 'Due soon',
  overdue: 'Overdue',
  overdueStill: 'Overdue; an answer from now on still counts as late',
  untold: 'Notice to follow',
  openNoDeadline: 'Not answered',
  acknowledgedOnTime: 'Acknowledged',
  acknowledgedLate: 'Acknowledged late',
  completedOnTime: 'Completed on time',
  completedLate: 'Completed late',
  completedNoDeadline: 'Completed',
  nothingToReport: 'Nothing to report',
  lateExplained: (office, due, on) =>
    `The deadline set by ${office} was ${due} and the unit answered on ${on}, so it counts as late. If it was sent in time by other means, please contact the office as shown at the end of the page.`,
  returned: (day) =>
    day === ''
      ? 'The office asks for this to be completed:'
      : `On ${day} the office asked for this to be completed:`,
  completionLater: 'This part opens once your unit has acknowledged receipt.',

  required: 'required',
  optional: 'optional',
  position: 'Position of the person who acknowledges',
  positionNeed: 'required; for example: clerk',
  confirmedBy: (position) => `Acknowledged by: ${position} (change)`,
  moreOfReceipt: 'Add name or incoming number (optional)',
  name: 'Name',
  incomingNumber: 'Incoming number',
  incomingNumberHint: 'The number in your unit’s register of incoming documents.',
  acknowledge: 'Acknowledge receipt',
  correctReceipt: 'Correct the acknowledgement',

  reason: 'Why you answer for the unit',
  reasonHint: 'For example: the unit has no connection and told us by phone.',

  rounds: 'Rounds held',
  round: (number) => `Round ${number}`,
  addRound: 'Add a round',
  addOwnRound: 'Add a round (its own numbers)',
  addTotal: 'Give the total since the beginning',
  afterSending: (sessions, attended, eligible) =>
    `After sending: ${sessions} sessions, ${attended}/${eligible} attendances`,
  removeRound: (number) => `Take out round ${number}`,
  chooseForm: '– choose –',
  formsLabel: 'Format',
  formHint: 'The usual form is filled in; choose another if it differs.',
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
  withdrawnNoDeadline: 'Your unit then counts as not completed. Press again to withdraw.',
  correctTraining: 'Add to or correct the report',
  cancelCorrection: 'Leave it as it is',
  viewDone: 'View',
  correctDone: 'Correct',
  foldDone: 'Fold',
  report: {
    wanted: {
      page: 'An answer on this page is enough; if there is a written report, give its number and date.',
      document: 'Please send a written report too, and give its number and date here.',
    },
    figures: 'Figures reported',
    lastValue: (value) => `Last time: ${value}`,
    noRate: 'Nothing arose; no rate',
    periodOnly: 'Enter the figure of this period; the total of the year is added for you.',
    readAs: (value) => `Read as ${value}`,
    valuesAreRight: 'Right: the figures differ much from last time',
    doneOn: 'Day on which it was done',
    onPage: 'Reported on this page, without a document',
    number: 'Number of the unit’s report',
    numberHint: 'For example: 12-BC/CB.',
    on: 'Date of the report',
    document: 'The unit’s report',
    difficulties: 'Difficulties and proposals',
    nothing: 'Nothing to report',
    nothingAgain: 'Press again: nothing to report',
    nothingMeans:
      'Your unit then counts as completed; no day, document or figures are needed. Figures typed above are not sent.',
    inFuture: (today) => `The date cannot be after today (${today}).`,
  },

  problems: {
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
      until: 'Please choose the day that you ask for.',
      because: 'Please give the reason.',
      doneOn: 'Please choose the day on which it was done.',
      reportNumber: 'Please give the number of the unit’s report, e.g. 12-BC/CB.',
      reportOn: 'Please choose the date of the report.',
      values: 'Please give this figure; if there is none, enter 0.',
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
    moreThanWhole: 'A rate is above 100%. Please check; if it is right, tick this box.',
    nobody: (call) =>
      `0 of 0 people cannot be reported. If nobody in the unit is to be briefed, please contact ${call} and ask for an exemption.`,
    invisible: 'There are only invisible characters here. Please delete them and write it again.',
    formulaError:
      'This is the name of a spreadsheet error and cannot be stored. Please write it in another way.',
    tooLong: (limit) => `Please shorten to at most ${limit} characters.`,
    notNumber: 'Please give a number only, e.g. 1.234 or 12,5.',
    twoReadings: (decimal, thousands) =>
      `Is it ${decimal} or ${thousands}? Please choose one of the two.`,
    unknownOption: 'Please choose one of the options given here.',
    notWholeValue: 'This figure is a whole number; please remove the decimals.',
    manyDigits: 'The number has more than 15 digits; please check it.',
    manyDecimals: 'Please give at most 6 digits after the comma.',
    negative: 'This figure cannot be below 0.',
    farFromLast:
      'A figure is more than 10 times above or below the last one. Please check it; if it is right, tick this box.',
  },
  mend: (count) =>
    count === 1
      ? 'Not sent: mend one item, as said beneath it.'
      : `Not sent: mend ${count} items, as said beneath each.`,

  sending: 'Sending…',
  offline: 'Waiting for network',
  retrying: (attempt, attempts) =>
    `The server is busy or the line is slow. Trying again (${attempt} of ${attempts}); please keep this page open.`,
  notRecorded: 'Not recorded. Please check your connection and send again in a few minutes',
  notWhileUnavailable:
    'Not recorded, because of a fault on the office’s side. Please send again later',
  notByOldLink:
    'Not recorded: a new link has replaced this one. Please open the new link on this device and send again; if you have none, contact the office',
  notByThisLink:
    'Not recorded: this link no longer works. Please contact the office to be sent a link',
  limited:
    'Not recorded: the answers about this document were changed too many times today. What was recorded before stays. Please send again tomorrow',
  orCall: (phone) => (phone === '' ? '.' : `, or call ${phone}.`),
  kept: {
    offline:
      'This device is offline. The page sends by itself once it is online again; please keep it open.',
    unsent: (at) => `What stands below was typed at ${at} and not sent. Please check it and send.`,
    dropUnsent: 'Drop what was not sent',
    again: 'Press again to drop what was typed',
    afterReload:
      'What you typed is kept on this device for seven days, even if the page is closed.',
    inPage: 'What you typed is still on this page; please do not close or reload it.',
  },
  recorded: (at) => `Recorded at ${at}. Thank you.`,
  alike: {
    acknowledge: (when) => `Your unit has acknowledged${when}. There is no need to send it again.`,
    complete: (when) => `Your unit has reported this${when}. There is no need to send it again.`,
    at: (moment) => ` at ${moment}`,
    on: (day) => ` on ${day}`,
  },
  receipts: {
    all: (count) => `Acknowledge ${count} documents…`,
    title: 'Untick what has not arrived',
    none: 'Not sent: please tick at least one document.',
    send: (count) => `Acknowledge receipt (${count})`,
    sendBelow: (count) => `Acknowledge for them (${count})`,
    cancel: 'Cancel',
    recorded: (at, count) =>
      `Recorded at ${at}: ${counted(count, 'document', 'documents')} received. Thank you.`,
    recordedBelow: (at, units) =>
      `Recorded at ${at}: receipt acknowledged for ${counted(units, 'subordinate', 'subordinates')}.`,
    lookAgain: 'Not recorded: please open this document, look at it again and acknowledge it',
  },
  canCorrect: 'To correct or add something later, open this link again.',
  changed: {
    version: () =>
      'Not recorded: the office has just updated the document. Please read the new text above; what you typed is kept, so send it again if it still holds',
    closed: (stage) =>
      `Not recorded (${stage}): the office has closed the follow-up of this document. If it still needs to know, please send it an e-mail`,
    notAsked: (stage) =>
      `Not recorded (${stage}): this document does not ask your unit for it. Please look again at what is asked`,
  },

  agenda: {
    toAnswer: (open, overdue) =>
      `${counted(open, 'document', 'documents')} to answer${overdue === '0' ? '' : `, ${overdue} overdue`}.`,
    allAnswered: 'Your unit has answered every document that is followed up.',
    ownAnswered: 'Your unit has answered for itself; subordinate units are overdue.',
    answered: 'Answered',
    linkedDone: (name: string, state: string) => `The document of the letter, ${name}: ${state}`,
    answeredAll: '✓ Answered',
    over: 'Follow-up closed',
    unsentHere: 'Something was typed and not sent',
    acknowledge: 'acknowledge receipt',
    receipt: 'receipt',
    due: (stage, day) => `${stage}: by ${day}`,
    noDeadline: (stage) => `${stage}: no deadline`,
    daysLate: (days) =>
      days === 0
        ? 'just overdue'
        : `overdue by ${counted(String(days), 'working day', 'working days')}`,
    lastDay: 'today is the last day',
    daysLeft: (days) => `${counted(String(days), 'working day', 'working days')} left`,
    overOn: (day) =>
      `The office closed the follow-up of this document${day === '' ? '' : ` on ${day}`}. What is below can only be read.`,
    overMissing: (stages) =>
      `No answer of your unit was recorded for: ${stages}. If it was carried out, please contact the office.`,
    unsent: 'Typed and not sent:',
    furtherDone: (count) => `Show ${counted(count, 'document', 'documents')} answered or closed`,
  },
  delay: {
    send: 'Send to the office',
    sent: (at) => `Sent to the office at ${at}.`,
    changed: 'Not sent: a colleague has said what follows. Send again if it is still needed.',
  },
  requests: unitRequests,
  met: {
    title: (at: string) =>
      `Not sent: ${at === '' ? '' : `at ${at}, `}somebody else has answered this part. What is recorded now:`,
    choose: 'What you typed is still here. Please choose:',
    add: 'Add my round',
    replace: 'Replace it with mine',
    unsent: 'Not sent yet. Please check what follows, then press the button below it.',
    leave: 'Leave what is recorded',
    reason: 'Why what is recorded is replaced',
    reasonHint: 'For example: one branch was missing in what was reported.',
  },
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
  below: {
    sums: (acknowledged, owing, late) =>
      `${acknowledged}/${owing} subordinate units have acknowledged${late === '0' ? '' : `; ${late} overdue`}`,
    done: (count) => `Nothing left to do (${count})`,
    list: 'List to copy into a group chat',
    listHead: (day) => `Subordinate units with open work on ${day}:`,
    lateOnly: 'Only overdue units and tasks',
    lateHead: (day: string) => `Units below with overdue tasks, on ${day}:`,
    copy: 'Copy the list',
    copied: 'Copied.',
    copyByHand: 'The browser forbids copying. The text is selected: hold it and choose Copy.',
  },
  passOn: {
    press: 'Pass on to the person in charge',
    label: 'Text to pass on',
    copy: 'Copy',
    warning: 'Only for people in your unit; do not post it in a group.',
  },
  nothingAsked: 'No document is open.',
  answerFor: 'Answer for it',
  closeUnit: 'Back to the list',
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
    'The grey line above the page, which says that the application was created by a user, is Google’s; every page of this kind has it.',
    'A name, if given, is used only for contact about this matter.',
  ],
};
