import type { Translated } from '../../translated';
import type { letters as viLetters, stages as viStages } from '../../vi/sentences/letters';
import { deadline } from './deadline';
import { closing, contact, linkHelp, sentOtherwise, totalsOnly } from './template-parts';

export const stages: Translated<typeof viStages> = {
  acknowledge: 'acknowledgement of receipt',
  complete: {
    training: 'briefing and dissemination',
    report: 'reporting the result of {task}',
  },
};

/** Body of a letter about several dispatches. */
function listBody(link: string, end: string) {
  return `To: {xung_ho_nguoi_nhan}

{loi_dau}

${link}{viec_khac}

{tham_khao}

${end}

${closing}`;
}

export const letters: Translated<typeof viLetters> = {
  deadline: deadline.until,
  deadlineRolled: deadline.rolled,
  summaryNote: 'It opens on a telephone too, until the end of {until}.',
  openAcknowledge: 'Open the acknowledgement page',
  openTraining: 'Open the page for results',
  openBoth: 'Open: acknowledge and report',
  openPage: 'Open your unit’s page',
  openSummary: 'See the figures',
  pressPage: 'It counts only after the button of an answer has been pressed on the page.',
  pressAcknowledge: 'It counts only after “Acknowledge receipt” has been pressed on the page.',
  pressTraining: '{progress} on this page too; press “Completed” when it is done.',
  pressReport:
    '{progress} on this page too; press “Completed” or “Nothing to report” when it is done.',
  progress: {
    inProgress: 'You can report that it is in progress',
    orPromise: 'You can report that it is in progress, or promise a day,',
  },
  pressBoth:
    'It counts only after “Acknowledge receipt”, and once there are results “Completed”, has been pressed on the page.',
  pressBothReport:
    'It counts only after “Acknowledge receipt” and, for the results, “Completed”, “Save, in progress” or “Nothing to report” has been pressed on the page.',
  copyHint: 'If the button does not work, copy the address:',
  textsShortened:
    'This letter would have been too long, so long names, subjects and reasons are cut and end in “…”.',
  withoutPage: 'Please reply to this email.',
  buttonOf: '{label} ({of})',
  moreLinks: '- and {count} more units: please reply to this email for their links',
  moreUnits: '{units} and {count} more units',
  both: '{first} and {second}',
  deadlineIs: 'Deadline requested by {office}: {deadline}',
  extendedIs: 'Deadline extended by {office}: {deadline}',
  noneReceived: '{office} has not yet received: {lacking}',
  deadlinesAre: 'Deadlines requested:',
  passed: { some: '{deadline}; working days overdue: {days}', none: '{deadline}; it has passed' },
  daysLeft: {
    some: '{deadline}; working days left: {days}',
    none: '{deadline}; today is the last day',
  },
  shortDaysLeft: { some: '{day}, days left: {days}', none: '{day}, today' },
  stageLine: '- {stage}: deadline {deadline}{number}',
  deadlineLine: '- {stage}: {deadline}{number}',
  stageLineNone: '- {stage}: not yet received',
  extendedTo: 'extended to {deadline}',
  numberOf: ' (follow-up {number})',
  sentence: '{text}.',
  officeSays: '{office} asks: {request}.',
  daysFromTo: '{least} to {most}',
  overdueTask: '{stage}, {late}',
  late: { some: 'working days overdue: {days}', none: 'just overdue' },
  digestRequest: { act: 'act', actAndReport: 'act and report the results' },
  digest: {
    unitOfOne: '- {unit}: {tasks}',
    unitOfSeveral: '- {unit}, documents: {count}',
    dispatchLine: '+ {document}: {tasks}',
    task: '{stage} ({late})',
    late: { some: 'days overdue: {days}', none: 'just overdue' },
    tasks: '{tasks}; follow-ups: {reminders}{expected}',
    expected: {
      ahead: '; expects to complete on {day}',
      passed: '; expected to complete on {day}, which has passed',
    },
    more: {
      page: '- and {count} more units, overdue no longer: see all {all} on the page, with the button above',
      noPage:
        '- and {count} more units, overdue no longer: please ask {office} for the list of all {all}',
    },
    documents: 'Documents:',
  },
  letGo: 'no longer applicable to your unit',
  ended: 'no longer to be carried out',
  because: 'Reason: {reason}',
  toComplete: 'To be completed: {what}',
  changed: 'What has changed (version {version}): {changes}',
  unitsAsked: { one: 'your unit', several: 'your units' },
  where: { page: 'at the button below', reply: 'by reply' },
  leader: 'Leader in charge',
  followUps: 'follow-ups after the deadline: {reminders} (reminders before it not counted)',
  followUpItem: 'Follow-up: {followUp}.',
  difficultyItem: 'Difficulties named by the units:\n{difficulties}',
  overdueUnits: '{overdue} units',
  noneOverdue: 'none',
  regards: {
    leaders: 'Yours respectfully,',
    support: 'This is sent to you for coordination.',
  },
  addressLeftOut: '[address: see the spreadsheet]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- and {count} more units',
  closedThatDay: '{day} (closed at {hour} that day)',
  leaders: 'Leaders',
  changedRows: 'left out, since figures of units were changed after the period was closed',
  moved: '{mark}: {what} is now due by {to} (before: {from}).',
  deadlineSet: '{mark}: {what} is now due by {to} (there was no deadline before).',
  deadlineRemoved: '{mark}: {what} is no longer due by {from}; there is now no deadline.',
  answerReplaced:
    'The new deadline replaces the day by which the follow-up of {day} asked for an answer.',
  deadlineOf: {
    acknowledge: 'acknowledgement',
    complete: { training: 'briefing', report: 'report on results ({task})' },
  },
  resumed: 'The document is to be carried out after all, in spite of the notice of {day}.',
  notLateSince: 'The time since {day} is not counted as overdue.',
  marks: { resumed: 'Resumed', moved: 'Changed deadline', extended: 'Extension' },
  correctionMark: 'correction {number}',
  correctionOf: '{period} on {numbers}',
  correction:
    'This letter corrects the figures for {period} that were sent before (correction {number}, closed again at {at}). Reason: {reason}',
  openLine: '{document}: {tasks}',
  message: `To {unit}. {office} asks your unit to update: {tasks}.
{link}Contact: {officer}, phone {phone}.`,
  messageLink: '{act} at: {link} (the page never asks for a password or a one-time code). ',
  messageAct: {
    receipt: 'Acknowledge',
    receiptAndResult: 'Acknowledge and report',
    result: 'Report',
  },
  chatListTitle: '{document}: units still to {stage}',
  chatList: `{office}: {document}, units still to {stage}: {count}
{units}
Please open the link in the letter that was sent to you, and answer there.`,
  replaces: 'This document replaces {replaces}.',
  reference: 'Link for reference: {link}',
  documents: '{count} documents',
  first: {
    stages: {
      acknowledge: stages.acknowledge,
      complete: { training: stages.complete.training, report: 'report on results ({task})' },
    },
    short: {
      acknowledge: 'acknowledge',
      complete: { training: 'report briefing', report: 'report results: {task}' },
      both: 'receipt, results',
    },
    shorter: {
      acknowledge: 'receipt',
      complete: { training: 'results', report: 'report results' },
      both: 'both',
    },
    lacking: {
      acknowledge: 'acknowledgement of receipt',
      complete: {
        training: 'report that briefing and dissemination are completed',
        report: 'report on results ({task})',
      },
    },
    answers: {
      acknowledge: 'acknowledgement of receipt',
      complete: {
        training: 'report that briefing and dissemination are completed',
        report: 'report on results ({task})',
      },
    },
  },
  renewed: {
    stages: {
      acknowledge: 'acknowledgement of receipt of the new version',
      complete: {
        training: 'briefing and dissemination of the new version',
        report: 'report on results ({task}) by the new version',
      },
    },
    short: {
      acknowledge: 'receipt of new version',
      complete: { training: 'results, new version', report: 'report results, new version' },
      both: 'receipt, results',
    },
    shorter: {
      acknowledge: 'receipt',
      complete: { training: 'results', report: 'report results' },
      both: 'both',
    },
    lacking: {
      acknowledge: 'acknowledgement of receipt of the new version',
      complete: {
        training: 'report that briefing and dissemination of the new version are completed',
        report: 'report on results ({task}) by the new version',
      },
    },
    answers: {
      acknowledge: 'acknowledgement of receipt of the new version',
      complete: {
        training: 'report that briefing and dissemination of the new version are completed',
        report: 'report on results ({task}) by the new version',
      },
    },
  },
  shortLate: '{work}; overdue: {late}',
  request: 'please send {where} for {units}: {work}',
  answerBy: 'please answer by the end of {day}',
  answerDay: '{day} ({documents})',
  otherAnswerDay: '{day} (other documents)',
  requests: [
    'please send {where} for {units}, by the end of {day}: {work}',
    'please send {where} for {units}, once more, by the end of {day}: {work}',
    'followed up before, times: {before}; the head of {units} is asked to see to this {where}, by the end of {day}: {work}',
    'followed up before, times: {before}; the head of {units} is asked to take charge of this {where}, by the end of {day}, and to name a contact: {work}',
    'after follow-ups, times: {before}, answers to consolidate and report are still missing; the head of {units} is asked to send {where}, by the end of {day}: {work}',
  ],
  reported: {
    inProgress: 'Your unit has reported that it is in progress.',
    document: 'Your unit has reported that it is in progress, by its document {document}.',
    documentOn:
      'Your unit has reported that it is in progress, by its document {document} of {day}.',
    promised: 'Your unit has promised to complete it on {day}.',
    promisePassed: 'Your unit promised to complete it on {day}; that day has passed.',
    difficulties: 'Difficulties that your unit has named: {difficulties}',
    receiptPromised: 'Your unit has promised to acknowledge on {day}.',
    receiptPassed: 'Your unit promised to acknowledge on {day}; that day has passed.',
    asked: {
      acknowledge:
        'Your unit asked to acknowledge until {day}; this has not been answered yet. Reason: {because}',
      complete:
        'Your unit asked for a later deadline, {day}; this has not been answered yet. Reason: {because}',
      exemption:
        'Your unit asked to be exempted; this has not been answered yet. Reason: {because}',
    },
    askDifficulties: 'If there are difficulties, please state them in your answer.',
  },
  subordinates: {
    answered: 'Your unit has answered for itself.',
    line: 'Of the {asked} bodies below it, {count} have given no {lacking}: {units}.',
    request:
      'please remind the bodies below {units} that have not answered, or answer for them {where}',
    short: 'bodies below have not answered',
  },
  askedBefore: 'Before this letter there was: {list}.',
  askedOn: '{how} on {days}',
  askedBy: {
    notice: 'notice',
    newVersion: 'notice of the new version',
    resumed: 'notice that it goes on',
    escalation: 'report to leadership',
    cancellation: 'notice that it was not to be carried out',
    extension: 'notice of an extension',
    supplement: 'request to complete',
    reminder: 'reminder',
    followUp: 'follow-up',
    remindedDirectly: 'in person',
    pressed: 'follow-up in person',
  },
  asked: {
    only: '{line}.',
    numbered: '{number}. {line}.',
    notice: {
      by: '{task} by {deadline}',
      acknowledge: 'Acknowledge receipt',
      complete: {
        training: 'Hold the briefing and report its results',
        report: 'Report on results ({task})',
      },
    },
    newVersion: {
      by: '{task} no later than {deadline}',
      acknowledge: 'Acknowledge receipt of the new version',
      complete: {
        training: 'Hold a briefing on what has changed and report its results',
        report: 'Report on results ({task}) by the new version',
      },
    },
  },
  supplementAsked: '{office} has received the answer of {units}; please complete {where}: {work}.',
  contactChanged:
    'At a request sent from the page of your unit, and after a call to check it, {office} has changed the contact; letters go to the mailbox {mailbox} from now on.',
  contactKept:
    '{office} does not agree to the change of the contact that was asked for on the page of your unit; mailbox and contact stay as they are. Reason: {because}',
  refused: {
    acknowledge:
      '{office} has considered the request of {units} to acknowledge until {until} and does not agree. Reason: {because}',
    complete:
      '{office} has considered the request of {units} for a later deadline, {until}, and does not agree. Reason: {because}',
    exemption:
      '{office} has considered the request of {units} to be exempted and does not agree. Reason: {because}',
  },
  nothingAsked: {
    receipt: 'There is nothing to acknowledge.',
    receiptAndResult: 'There is nothing to acknowledge or report.',
    result: 'There is nothing to report.',
  },
  reporting: {
    training:
      'Brief in a suitable form; the results are date, format, number eligible and number attended.',
    page: 'The results are the day of completion, and number, symbol and day of your report document if there is one; otherwise choose “Reported on this page, without a document”. Reporting on the page is enough; no separate document is needed.',
    document:
      'The results are the day of completion, and number, symbol and day of your report document. Please also send the written report.',
  },
  requestedFigures: 'Figures to report: {figures}.',
  reportingOf: 'For {documents}: {text}',
  deadlineNotes: {
    one: 'The above deadline is requested by {office} for consolidation.',
    several: 'The above deadlines are requested by {office} for consolidation.',
  },
  unitsLink: '[the unit’s link]',
  readersLink: '[the reader’s link]',
  plainLine: '- {line}',
  document: '{type} No. {number}',
  cited: '{document} of {body}',
  citedInFull: '{document} of {day}, issued by {body}, concerning {subject}',
  task: '{stage}, no later than {deadline}',
  more: '- and {count} more (see the acknowledgement page)',
  list: {
    labels: {
      notice: 'Notice',
      cancellation: 'Notice',
      information: 'For information',
      newVersion: 'New version',
      supplement: 'To be completed',
      refusal: 'Answer to your request',
      reminder: 'Reminder',
      followUp: 'Follow-up',
      followUpNumber: 'Follow-up {number}',
      news: 'Notice',
    },
    subject: '[{label}] {documents}',
    subjectSeveral: '[{label}] {count} documents: {documents}',
    subjectBy: '[{label}] {documents}, answer by {day}',
    subjectDue: '[{label}] {documents}, due from {day}',
    amongOverdue: '{documents} (of {count} documents overdue)',
    alsoOverdue: 'Also overdue: {documents}; please answer these at the same time.',
    overdueOf: '{document} of {units}',
    units: '{number}: {count} units',
    about: '{document} on {topic}',
    moreNumbers: '{numbers} and {count} more',
    news: '{office} informs you of the following {documents}:',
    newsAsking:
      '{office} informs you of the following {documents}; please answer for {units} {where}:',
    answer: 'an answer to the following {documents}',
    nearest: '{request}; nearest deadline: {deadline}',
    documents: { one: 'document', several: '{count} documents' },
    others: 'We also remind you of other documents:',
    othersOverdue:
      'We also follow up other documents; where something is overdue, please answer by the end of {day}:',
    alsoReminds: '; reminder of {documents}',
    alsoPresses: '; follow-up on {documents}',
    forUnits: '{document} ({units})',
    sentOtherwise,
    informed: 'For information. {nothing}',
    asking: listBody(
      '{lien_ket_xac_nhan}\n\n',
      `{cach_bao_ket_qua} ${totalsOnly} {loi_thoi_han}

${contact}

${linkHelp}`,
    ),
    telling: listBody('', contact),
  },
  calendarDay: 'Deadline, {stage}: {document}',
  calendarNote: '{unit}: no later than {deadline}, as requested by {office}.',
  calendarAttached:
    'Attached: thoi-han.ics (the above deadlines, for your calendar if you wish; where a deadline changes, letters and your unit’s page are right).',
  testSubject: '[Test] {subject}',
};
