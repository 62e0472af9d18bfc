import type { Translated } from '../../translated';
import type { letters as viLetters, stages as viStages } from '../../vi/sentences/letters';

/** What letters say of a stage. */
export const stages: Translated<typeof viStages> = {
  acknowledge: 'acknowledgement of receipt',
  train: 'briefing and dissemination',
};

/** The sentences that letters are put together from. */
export const letters: Translated<typeof viLetters> = {
  deadline: 'end of office hours on {due}',
  deadlineRolled: 'end of office hours on {due}, since {asked} is a day off',
  noLink: 'see the paper document already sent',
  summaryLink:
    'The figures as they are now, on a telephone and without an account (the link opens until the end of {until}): {address}',
  withoutPage: 'Please reply to this email.',
  linkOf: '- {unit}: {link}',
  moreLinks: '- and {count} more units: please reply to this email for their links',
  moreUnits: '{units} and {count} more units',
  both: '{first} and {second}',
  alsoHeading: 'The following also awaits this mailbox:',
  alsoItem: '- {document}, {unit}: {tasks}',
  overdueLine: 'Overdue: {stage}; working days overdue: {days} (deadline: {deadline}).',
  dueLine: 'Due: {stage}, by {deadline}; please attend to it in time.',
  daysInTurn: '{first} and {second} respectively',
  overdueTask: '{stage}, working days overdue: {days}',
  digestItem: '- {unit}: {document}; {tasks}; follow-ups: {reminders}',
  letGo: 'not applicable to your unit',
  ended: 'no longer to be carried out',
  cancelledTask: 'no longer required',
  informationTask: 'for information',
  because: 'Reason: {reason}',
  toComplete: 'To be completed: {what}',
  completeTask: '{tasks}; to be completed: {what}',
  changed: 'What has changed: {changes}',
  leader: 'Leader in charge',
  acknowledgedOn: 'receipt acknowledged on {day}',
  completedOn: 'briefing reported as completed on {day}, number attended: {attended}',
  recorded: '- {document}, {unit}: {answers}',
  blockLine: '- {block}: {acknowledged}/{units} acknowledged, {completed}/{units} completed',
  followUp:
    'follow-ups after a deadline: {reminders}; units that completed after a reminder: {completedAfter}',
  addressLeftOut: '[web address: see the tab Tracking]',
  difficultyLine: '- {unit}: {difficulty}',
  moreDifficulties: '- and {count} more units',
  noDifficulty: '- None named by the units',
  notForSupport: '- Not told in this letter.',
  leaders: 'Leaders',
  notKept: 'no figures for this period',
  changedRows: 'left out, since figures of units were changed after the period was closed',
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
  plainLine: '- {line}',
  noLaterThan: 'no later than {deadline}',
  document: '{type} No. {number}',
  task: '{stage}, no later than {deadline}',
  more: '- and {count} more (see the acknowledgement page)',
  reportAttached: 'Attached: {file} (draft; details in its annexes).',
  reportMissing: 'The report could not be attached; please contact {office}.',
  testSubject: '[Test] {subject}',
};
