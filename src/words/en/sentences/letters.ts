import type { Translated } from '../../translated';
import type { letters as viLetters, stages as viStages } from '../../vi/sentences/letters';

export const stages: Translated<typeof viStages> = {
  acknowledge: 'acknowledgement of receipt',
  complete: {
    training: 'briefing and dissemination',
    report: 'reporting the result of {task}',
  },
};

export const letters: Translated<typeof viLetters> = {
  deadline: 'the end of office hours on {due}',
  deadlineRolled: '{deadline} (the deadline, {asked}, is a day off)',
  noLink: 'see the paper document already sent',
  summaryNote: 'It opens on a telephone too, until the end of {until}.',
  openAcknowledge: 'Open the acknowledgement page',
  openTraining: 'Open the page for results',
  openBoth: 'Open: acknowledge and report',
  openBothOf: 'Open to answer',
  openPage: 'Open your unit’s page',
  openSummary: 'See the figures',
  pressAcknowledge: 'It counts only after “Acknowledge receipt” has been pressed on the page.',
  pressTraining:
    'It counts only after “Completed” or “Save, in progress” has been pressed on the page.',
  pressReport:
    'It counts only after “Completed”, “Save, in progress” or “Nothing to report” has been pressed on the page.',
  pressBoth:
    'It counts only after “Acknowledge receipt”, and once there are results “Completed”, has been pressed on the page.',
  pressBothReport:
    'It counts only after “Acknowledge receipt” and, for the results, “Completed”, “Save, in progress” or “Nothing to report” has been pressed on the page.',
  copyHint: 'Or copy the address:',
  textsShortened:
    'This letter would have been too long, so long names, subjects and reasons are cut and end in “…”.',
  withoutPage: 'Please reply to this email.',
  buttonOf: '{label} ({of})',
  byDays: 'by {days}',
  moreLinks: '- and {count} more units: please reply to this email for their links',
  moreUnits: '{units} and {count} more units',
  both: '{first} and {second}',
  alsoHeading: 'The following also awaits this mailbox:',
  alsoItem: '- {document}, {unit}: {tasks}',
  alsoFollowUp: '{tasks}; follow-up {number}, please answer by {day}',
  alsoLate: '{first}; and of {work}, working days overdue: {days}',
  overdueLine: 'Overdue: {stage}; working days overdue: {days}; deadline: {deadline}.',
  noDeadlineLine: 'No deadline: {stage}; please attend to it.',
  notReceivedLine: '{office} has not yet received: {lacking}; please report soon.',
  dueLine: 'Due: {stage}, by {deadline}; please attend to it in time.',
  extendedLine: 'The {stage} has been extended to {deadline}; please see to it in time.',
  daysFromTo: '{least} to {most}',
  late: 'working days overdue: {days}',
  lateInTurn: 'working days overdue: acknowledgement {first}, results {second}',
  overdueTask: '{stage}, working days overdue: {days}',
  expected: '; the unit expects to complete on {day}',
  answerInstead: '{day} (the deadline, {due}, has passed)',
  digestRequest: { act: 'act', actAndReport: 'act and report the results' },
  digestItem: '- {unit}: {document}; {tasks}; follow-ups: {reminders}',
  letGo: 'no longer applicable to your unit',
  ended: 'no longer to be carried out',
  informationTask: 'for information',
  because: 'Reason: {reason}',
  toComplete: 'To be completed: {what}',
  completeTask: '{tasks}; to be completed: {what}',
  changed: 'What has changed (version {version}): {changes}',
  theUnits: 'the units {units}',
  severalTasks: 'Tasks: {count}: {list}. {tasks}',
  severalFirst: 'Tasks: {count}: {list}. First: {tasks}',
  leader: 'Leader in charge',
  acknowledgedOn: 'receipt acknowledged on {day}',
  completedOn: {
    training:
      'briefing reported as completed on {day}, attended: {attended} of {eligible} eligible',
    report: 'results reported on {day}: {task}',
  },
  nothingToReportOn: 'reported on {day} that there was nothing to report',
  recorded: '- {document}, {unit}: {answers}',
  withCode: '{line}; reference {reference}',
  followUps: 'follow-ups after the deadline: {reminders} (reminders before it not counted)',
  noFollowUp: 'none',
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
  noDifficulty: '- None.',
  notForSupport: '- Not told in this letter.',
  closedThatDay: '{day} (closed at {hour} that day)',
  leaders: 'Leaders',
  changedRows: 'left out, since figures of units were changed after the period was closed',
  moved: 'the deadline of the {what} was moved from {from} to {to}.',
  deadlineSet: 'the deadline of the {what} is now {to}; there was no deadline before.',
  deadlineRemoved:
    'the deadline of the {what}, {from}, no longer applies; there is now no deadline.',
  answerReplaced:
    'the new deadline replaces the day by which the follow-up of {day} asked for an answer.',
  deadlineOf: {
    acknowledge: 'acknowledgement',
    complete: { training: 'briefing', report: 'report on results ({task})' },
  },
  resumed:
    'the document is to be carried out after all; this replaces the notice of {day} that it was not, and the time since then is not counted as overdue.',
  resumedMark: 'Resumed',
  movedMark: 'New deadline',
  correctionMark: 'correction {number}',
  correction:
    'This letter corrects the figures for {period} that were sent before (correction {number}, closed again at {at}). Reason: {reason}',
  openLine: '{document}: {tasks}',
  message: `To {unit}. {office} asks your unit to update:
{tasks}
{link}For any questions, please contact {officer}, phone {phone}.`,
  messageLink: `{act} at: {link}
(The page never asks for a password or a one-time code.)
`,
  messageAct: {
    receipt: 'Acknowledge',
    receiptAndResult: 'Acknowledge and report',
    result: 'Report',
  },
  chatList: `{office}: units that have not yet acknowledged {document}: {count}
{units}
Please open the link in the letter that was sent to you.`,
  reference: 'Link for reference: {link}',
  documents: '{count} documents',
  taskBy: '{stage} no later than {deadline}',
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
  answerBy: 'Please answer by {day}.',
  requests: [
    '{office} asks {units} by {day} for: {work} ({late}).',
    '{office} asks {units} once more by {day} for: {work} ({late}). If there are difficulties, please state them.',
    '{office} has followed up before, times: {before}. The head of {units} is now asked to see by {day} to: {work} ({late}). If it cannot be done yet, please give the reason and the expected date.',
    '{office} has followed up before, times: {before}; {late}. The head of {units} is asked to take charge by {day} of: {work}, and to name a contact.',
    '{office} asks the head of {units} for the expected date and for what still hinders it ({late}); if it is done, please send: {work}. Please answer by {day}.',
    'After follow-ups, times: {before}, {office} still has no result of {units} to consolidate and report; {late}. The head is asked by {day} for: {work}.',
    '{office} asks the head of {units} to get in touch and agree how to proceed, and by {day} for: {work} ({late}).',
  ],
  askedBefore: 'Before this letter, {office} has written or spoken to your unit: {list}.',
  askedEarlier: 'follow-up on the version before',
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
  supplementAsked: {
    by: 'After checking it, we ask your unit to complete the following by the time asked for: {deadlines}.',
    noDeadline: 'After checking it, we ask your unit to complete the following.',
  },
  nothingAsked: {
    receipt: 'There is nothing to acknowledge.',
    receiptAndResult: 'There is nothing to acknowledge or report.',
    result: 'There is nothing to report.',
  },
  reporting: {
    training:
      'Brief in a suitable form; the results are date, format, number eligible and number attended.',
    page: 'The results are the day of completion, and number, symbol and day of your report document or “Reported on this page, without a document”. Reporting on the page is enough; no separate document is needed.',
    document:
      'The results are the day of completion, and number, symbol and day of your report document. Please also send the written report.',
  },
  reportingOf: 'For {documents}: {text}',
  deadlineNotes: {
    one: 'The above deadline is requested by {office} for consolidation.',
    several: 'The above deadlines are requested by {office} for consolidation.',
    reminder: {
      some: 'If the deadline needs to be changed, please contact {officer}, phone {phone}.',
      none: 'For any questions, please contact {officer}, phone {phone}.',
    },
  },
  plainLine: '- {line}',
  noLaterThan: 'no later than {deadline}',
  document: '{type} No. {number}',
  cited: '{document} of {body}',
  task: '{stage}, no later than {deadline}',
  more: '- and {count} more (see the acknowledgement page)',
  moreLate: '- and {count} more, overdue no longer than those above',
  calendarDay: 'Deadline, {stage}: {document}',
  calendarNote: '{unit}: no later than {deadline}, as requested by {office}.',
  calendarAttached:
    'Attached: thoi-han.ics (the above deadlines, for your calendar if you wish; where a deadline changes, letters and your unit’s page are right).',
  testSubject: '[Test] {subject}',
};
