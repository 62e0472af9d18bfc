import type { meanings as viMeanings } from '../../vi/sentences/explanations';

/** Explanations in Cài đặt beside each setting. */
export const meanings: typeof viMeanings = {
  officeName: 'The name that letters and reports bear, e.g. Office of the Commune Party Committee.',
  officer: 'Whom units contact with questions; preferably a position.',
  phone: 'The phone number in letters and on the acknowledgement page.',
  replyTo: 'Replies from units go to this address. Prefer an official mailbox.',
  linkBase:
    'Copied from Google’s screen after Deploy is pressed; it ends in /exec. While it is empty, no letter with a link is sent.',
  lettersWithoutLink:
    'Yes: the office does not use the acknowledgement page; units reply by email.',
  sendFrom: 'Letters go out by themselves only between these hours, on working days.',
  sendUntil: 'From this hour on no letter goes out by itself.',
  workingWeekdays:
    'Numbered as in Vietnamese: Monday is 2, Saturday is 7, Sunday is 8; separate them with commas.',
  rollDeadlines: 'Yes: a deadline on a day off counts until the end of the next working day.',
  dueSoonDays: 'With this many working days left or fewer, “due soon” is shown.',
  tiersBefore: 'E.g. 3, 1: reminders three days and one day before the deadline.',
  tiersAfter:
    'E.g. 1, 3, 5, 10: at growing intervals. None goes before the day is over by which the last letter asked for an answer; steps that come due in between are asked by one letter.',
  cap: 'Once this number is reached, no more reminders go out by themselves.',
  answerDays:
    'A follow-up asks for an answer within so many working days, from 1 to 99; until that day is over no further follow-up goes. It extends nothing: the deadline and the days overdue stay as they are.',
  expectDays:
    'A unit that is late may say once by which day it expects to complete, at most this many working days after its deadline. Until then it is not followed up; deadlines and figures do not change. 0: not at all.',
  escalateToParent:
    'Yes: after the last reminder the parent body receives a list of its units that have not completed, once a week.',
  escalationMailbox:
    'Receives that list where a unit has no parent with a usable email. Empty: nobody.',
  summaryDispatch:
    'Number or code of one document, such as 1384-CV/HU or VB-001; leave empty to show all documents in follow-up.',
  periodKind:
    'Not by itself; Week (Monday to Sunday); Month; Month, 15th to 14th; Quarter; Half-year; Year; On days of our own. Figures are frozen when the last day of the period has ended, and do not change afterwards.',
  cutOffs:
    'Last day of each period, separated by semicolons, such as 20/11/2026; 20/12/2026. Used with “On days of our own” only.',
  leaderMailboxes:
    'Receive the summary when a period is closed; separate several addresses with semicolons.',
  staffMailboxes:
    'Whoever is in charge of sending gets one letter a working day while something waits. Add the mailboxes of other staff who get it too, separated by semicolons; leave empty for none.',
  reportLayout: 'Party or State; can be changed for each report.',
  superior: 'The line above the office’s name at the head of a report. Leave empty for none.',
  reportPlace: 'Stands before the date at the head of a report, e.g. the commune’s name.',
  reportSymbol: 'Stands in the number of a report, e.g. VPĐU: No.      -BC/VPĐU.',
  receipts:
    'Yes: a unit that replies on the page gets a letter that confirms it. A @gmail.com account sends none, to spare its quota.',
  calendarFiles:
    'Yes: notices, reminders and follow-ups bring the deadlines that are left as a file for the unit’s calendar. A calendar may not change by itself when a deadline does.',
  needsApproval:
    'Letters of these kinds stay at “Awaiting approval” until someone approves them; separate the kinds with semicolons.',
  dailyCap: 'Beyond this number sending stops and the owner is told.',
  quotaReserve: 'Recipients a day that are left for other mail of the sending account.',
  contactMonths:
    'This many months after every document of a unit was closed, System status proposes deleting the name and phone of its contact. With 0 it never does.',
  fileVersion:
    'Written by set-up and upgrades; please leave it. An older version of the add-on does not work with a newer file.',
};
