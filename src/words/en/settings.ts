import type { settings as vi } from '../vi/settings';

/** Name and meaning of each setting, in English. */
export const settings: typeof vi = {
  officeName: {
    name: 'Office in charge of follow-up',
    meaning: 'The name that letters and reports bear, e.g. Office of the Commune Party Committee.',
  },
  officer: {
    name: 'Officer in charge (position)',
    meaning: 'Whom units contact with questions; preferably a position.',
  },
  phone: {
    name: 'Contact phone',
    meaning: 'The phone number in letters and on the acknowledgement page.',
  },
  replyTo: {
    name: 'Mailbox for replies',
    meaning: 'Replies from units go to this address. Prefer an official mailbox.',
  },
  linkBase: {
    name: 'Address of the acknowledgement page',
    meaning:
      'The address of the deployed web app, ending in /exec. While it is empty, no letter with a link is sent.',
  },
  lettersWithoutLink: {
    name: 'Send letters without a link',
    meaning: 'Yes: the office does not use the acknowledgement page; units reply by email.',
  },
  sendFrom: {
    name: 'Send from (hour)',
    meaning: 'Letters go out by themselves only between these hours, on working days.',
  },
  sendUntil: {
    name: 'Send until (hour)',
    meaning: 'From this hour on no letter goes out by itself.',
  },
  workingWeekdays: {
    name: 'Working days of the week',
    meaning:
      'Numbered as in Vietnamese: Monday is 2, Saturday is 7, Sunday is 8; separate them with commas.',
  },
  rollDeadlines: {
    name: 'Move deadlines that fall on a day off',
    meaning: 'Yes: a deadline on a day off counts until the end of the next working day.',
  },
  dueSoonDays: {
    name: 'Due soon from (working days)',
    meaning: 'With this many working days left or fewer, “due soon” is shown.',
  },
  tiersBefore: {
    name: 'Reminders before the deadline (working days)',
    meaning: 'E.g. 3, 1: reminders three days and one day before the deadline.',
  },
  tiersAfter: {
    name: 'Follow-ups after the deadline (working days)',
    meaning: 'E.g. 1, 3, 5, 10: at growing intervals.',
  },
  cap: {
    name: 'Most reminders for one task',
    meaning: 'Once this number is reached, no more reminders go out by themselves.',
  },
  needsApproval: {
    name: 'Letter kinds that need approval',
    meaning:
      'Letters of these kinds stay at “Awaiting approval” until someone approves them; separate the kinds with semicolons.',
  },
  dailyCap: {
    name: 'Most letters sent automatically in a day',
    meaning: 'Beyond this number sending stops and the owner is told.',
  },
  quotaReserve: {
    name: 'Quota kept in reserve',
    meaning: 'Recipients a day that are left for other mail of the sending account.',
  },
};
