import type { notes as viNotes } from '../../vi/sentences/explanations';
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
    contact: `Optional. Notice: names, phones and mailboxes here serve only to contact units about the documents in follow-up, and nothing else; whoever is named may ask for correction or deletion (menu ${at.openUnitChanges}). Prefer a position and the unit’s mailbox to a person’s name.`,
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
