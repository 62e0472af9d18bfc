import type { meanings as viMeanings, notes as viNotes } from '../../vi/sentences/explanations';
import { at } from '../names/menu-at';

/** Notes on column headers. */
export const notes: typeof viNotes = {
  tracking: {
    reminders: 'Follow-ups after a deadline; reminders before it are not counted.',
    lastRemindedOn: 'The last reminder or follow-up, those before a deadline too.',
    acknowledge: 'Choose “Acknowledged” once the unit has said that it received the document.',
    train: 'Choose “Completed” once the unit has finished its briefing and dissemination.',
    eligible: 'Give the total for the unit only; no names and no list of persons.',
    difficulties: 'Do not give any person’s name, account or conduct.',
    role: '“For information”: the unit receives the document, owes no reply and is not counted.',
    eligibleBy:
      'One audience a line, e.g. “Party members: 45”. With lines here, “Number eligible” is their sum.',
    entries:
      'One round a line: date | format | sessions | audience: heads. With rounds here, sessions and attendances are their sums.',
    exemptBecause: 'With a reason here the unit has nothing to do and is left out of the totals.',
  },
  dispatches: {
    number: 'As printed on the document, e.g. 1384-CV/HU.',
    subject: 'Leave out “V/v”. Do not enter anything that is a state secret.',
    officer:
      'Position, in the place of that in Settings in letters of this dispatch. Blank: as in Settings.',
    officerEmail: 'Takes the replies to letters of this dispatch. Blank: as in Settings.',
    supportUnits: 'Separate several units with semicolons.',
    recipientBlocks: 'Leave empty for all blocks.',
    informUnits:
      'Names or codes of units that receive it for information, separated by semicolons: they get the notice and owe no reply.',
    noticeOn: 'The first notice goes out by itself on this day. Empty: when a person presses send.',
    changes: 'Said in the letter about a new version. Do not give any person’s name.',
    closings:
      'Written by the system when a period is closed, copied from the tab “Reporting periods”. One period a line: figures to the end of | closing | the numbers in the order of that tab’s columns, from “Total units” to “Number attended” | name of the period | checksum.',
  },
  units: {
    code: 'Given once, never changed.',
    contact: `Optional. Notice: names, phones and mailboxes here serve only to contact units about the documents in follow-up, and nothing else; whoever is named may ask for correction or deletion (menu ${at.changeUnits}). Prefer a position and the unit’s mailbox to a person’s name.`,
    returnedEmail:
      'The address from which a letter came back. While the Email column holds it, no letter is sent.',
    email:
      'One address, preferably an official mailbox of the unit; put any other under “CC email”. See the notice at the column “Focal contact”.',
    ccEmail:
      'Separate several addresses with semicolons; a role may stand before each, e.g. clerk: clerk@example.org; deputy head: deputy@example.org.',
    phone:
      'Optional. Prefer an office number to a private one. See the notice at the column “Focal contact”.',
    formerNames:
      'With the last day of the name, e.g. Primary School A (until 30/06/2025). Separate several names with semicolons.',
    successors:
      'Codes of the successor units, separated by semicolons; the first takes over what is open.',
  },
  templates: {
    body: 'Words in braces, e.g. {ten_don_vi}, are replaced when the letter is sent. {de_xuat} in the summary for leadership is what was proposed when the period was closed; where nothing was, its line is not sent.',
  },
  periods: {
    difficulties:
      'Row of a unit: what the unit named. Row of the total: what was proposed when the period was closed.',
  },
  daysOff: { confirmed: 'Choose “Yes” once it has been compared with the official announcement.' },
  outbox: { kind: 'Click this header to go to the newest letter, in the last row.' },
  log: { event: 'Click this header to go to the newest entry, in the last row.' },
};

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
  schema:
    'Written by set-up and upgrades; please leave it. An older version of the add-on does not work with a newer file.',
};
