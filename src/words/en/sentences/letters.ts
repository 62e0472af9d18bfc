import type { Translated } from '../../translated';
import type { letters as viLetters, stages as viStages } from '../../vi/sentences/letters';

/** What letters say of a stage. */
export const stages: Translated<typeof viStages> = {
  acknowledge: 'acknowledgement of receipt',
  train: 'briefing and dissemination',
};

/** The sentences that letters are put together from. */
export const letters: Translated<typeof viLetters> = {
  deadline: 'the end of office hours on {due}',
  deadlineRolled: 'the end of office hours on {due} (the deadline, {asked}, is a day off)',
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
  pressBoth:
    'It counts only after “Acknowledge receipt”, and once there are results “Completed”, has been pressed on the page.',
  copyHint: 'Or copy the address:',
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
  dueLine: 'Due: {stage}, by {deadline}; please attend to it in time.',
  extendedLine: 'The {stage} has been extended to {deadline}; please see to it in time.',
  daysFromTo: '{least} to {most}',
  late: 'working days overdue: {days}',
  lateInTurn: 'working days overdue: acknowledgement {first}, results {second}',
  overdueTask: '{stage}, working days overdue: {days}',
  expected: '; the unit expects to complete on {day}',
  answerInstead: '{day} (the deadline, {due}, has passed)',
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
  completedOn:
    'briefing reported as completed on {day}, attended: {attended} of {eligible} eligible',
  recorded: '- {document}, {unit}: {answers}',
  withCode: '{line}; reference {reference}',
  blockLine: '- {block}: {acknowledged}/{units} acknowledged, {completed}/{units} completed',
  followUps: 'follow-ups after the deadline: {reminders} (reminders before it not counted)',
  completedAfter:
    'units that acknowledged or completed after a reminder or follow-up: {completedAfter}',
  noFollowUp: 'none',
  followUpItem: 'Follow-up: {followUp}.',
  difficultyItem: 'Difficulties named by the units:\n{difficulties}',
  overdueUnits: '{overdue} units',
  noneOverdue: 'none',
  resultItem: 'Briefing and dissemination: {results}.',
  results: {
    completed: {
      both: 'units completed: {hoan_thanh} (on time {dung_han}, late {hoan_thanh_qua_han})',
      onlyFirst: 'units completed: {hoan_thanh}, on time',
      onlySecond: 'units completed: {hoan_thanh}, late',
    },
    open: {
      both: 'units not completed: {chua_hoan_thanh} (within the deadline {trong_han}, overdue {qua_han})',
      onlyFirst: 'units not completed: {chua_hoan_thanh}, still within the deadline',
      onlySecond: 'units not completed: {chua_hoan_thanh}, overdue',
    },
    sessions: 'sessions held: {so_hoi_nghi}',
    attended: 'attendances: {so_tham_gia}/{so_thuoc_dien} ({ty_le_tham_gia})',
  },
  regards: {
    leaders: 'Yours respectfully,',
    support: 'This is sent to you for coordination.',
  },
  addressLeftOut: '[web address: see the tab Tracking]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- and {count} more units',
  noDifficulty: '- None.',
  notForSupport: '- Not told in this letter.',
  closedThatDay: '{day} (closed at {hour} that day)',
  leaders: 'Leaders',
  changedRows: 'left out, since figures of units were changed after the period was closed',
  moved: 'the deadline of the {what} was moved from {from} to {to}.',
  answerReplaced:
    'the new deadline replaces the day by which the follow-up of {day} asked for an answer.',
  deadlineOf: { acknowledge: 'acknowledgement', train: 'briefing' },
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
  messageLink: `Acknowledge and report at: {link}
(The page never asks for a password or a one-time code.)
`,
  chatList: `{office}: units that have not yet acknowledged {document}: {count}
{units}
Please open the link in the letter that was sent to you.`,
  reference: 'Link for reference: {link}',
  documents: '{count} documents',
  taskBy: '{stage} no later than {deadline}',
  first: {
    short: { acknowledge: 'acknowledge', train: 'report briefing', both: 'receipt, results' },
    shorter: { acknowledge: 'receipt', train: 'results', both: 'both' },
    lacking: {
      acknowledge: 'acknowledgement of receipt',
      train: 'report that briefing and dissemination are completed',
    },
    answers: {
      acknowledge: 'acknowledgement of receipt',
      train: 'report that briefing and dissemination are completed',
    },
  },
  renewed: {
    stages: {
      acknowledge: 'acknowledgement of receipt of the new version',
      train: 'briefing and dissemination of the new version',
    },
    short: {
      acknowledge: 'receipt of new version',
      train: 'results, new version',
      both: 'receipt, results',
    },
    shorter: { acknowledge: 'receipt', train: 'results', both: 'both' },
    lacking: {
      acknowledge: 'acknowledgement of receipt of the new version',
      train: 'report that briefing and dissemination of the new version are completed',
    },
    answers: {
      acknowledge: 'acknowledgement of receipt of the new version',
      train: 'report that briefing and dissemination of the new version are completed',
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
    supplement: 'request to complete',
    reminder: 'reminder',
    followUp: 'follow-up',
    told: 'in person',
    pressed: 'follow-up in person',
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
