import type { settings as vi } from '../vi/settings';

/** Names of the settings. */
export const settings: typeof vi = {
  officeName: 'Office in charge of follow-up',
  officer: 'Officer in charge (position)',
  phone: 'Contact phone',
  replyTo: 'Mailbox for replies',
  linkBase: 'Address of the acknowledgement page',
  lettersWithoutLink: 'Send letters without a link',
  sendFrom: 'Send from (hour)',
  sendUntil: 'Send until (hour)',
  workingWeekdays: 'Working days of the week',
  rollDeadlines: 'Move deadlines that fall on a day off',
  dueSoonDays: 'Due soon from (working days)',
  tiersBefore: 'Reminders before the deadline (working days)',
  tiersAfter: 'Follow-ups after the deadline (working days)',
  cap: 'Most reminders for one task',
  escalateToParent: 'Tell the parent body when reminders are used up',
  escalationMailbox: 'Leader mailbox told of overdue units',
  summaryDirective: 'Document shown in the summary',
  leaderMailboxes: 'Mailboxes that receive the summary',
  receipts: 'Send receipts for replies',
  needsApproval: 'Letter kinds that need approval',
  dailyCap: 'Most letters sent automatically in a day',
  quotaReserve: 'Quota kept in reserve',
  contactMonths: 'Keep contacts’ names and phones (months)',
};
