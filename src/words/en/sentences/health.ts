import type { Translated } from '../../translated';
import type { guide as viGuide, health as viHealth } from '../../vi/sentences/health';
import { menu } from '../names/menu';
import { at } from '../names/menu-at';

export const health: Translated<typeof viHealth> = {
  approvalNotice: {
    subject: '[Awaiting approval] {so_thu} letters of {don_vi_theo_doi}',
    body: `To: the approver of letters of {don_vi_theo_doi}

As of {ngay_chot}, letters awaiting approval: {so_thu}
{danh_sach}

{lien_ket_duyet}

Opening the page approves nothing: read the letters, then press Approve. A letter whose content has changed since you read it is not approved. The link opens until the end of {han_lien_ket} and is for this mailbox alone: please do not forward it. The page never asks for a password or a one-time code.

Letters can be approved in the spreadsheet as usual: {dia_chi_bang}

(Sent automatically, at most once a day, and only when further letters await approval.)`,
  },
  approvalNoticeFailed: 'The letter “Awaiting approval” could not be sent to {mailbox}: {reason}',
  openApprovalPage: 'Read and approve letters',
  title: 'System status',
  running: 'Operation',
  owner: 'Owner, who sends the letters: {owner}.',
  lastRun: 'Latest run: {at}.',
  neverRan:
    'The schedule has not run yet. If set-up was more than an hour ago, run Initial set-up again.',
  keyChangeBroken:
    'The signing key has been changed, but making the new links was broken off: links in letters already sent do not work, and not all units have been told the new ones. Open Page of a unit and choose “New links for all units: links may have leaked”.',
  quota: 'Remaining quota today for this account: {left} recipients.',
  schema: 'File structure: {schema}; version {version} of the add-on.',
  builtOn: 'The code of this version is of {day}.',
  publisher: 'Published by: {publisher}',
  askForNews:
    'This version is more than {days} days old. Đôn Đốc cannot know by itself whether there is a later one: it is worth asking who published it.',
  link: 'Acknowledgement page: {address}',
  letters: 'Letters',
  counts: 'Queued {queued}, being sent {sending}, awaiting approval {awaiting}, sent {sent}.',
  unknown:
    'Letter {id} to {mailbox}: it is not known whether it went out. Look under Sent in the owner’s Gmail, then choose “Was sent” or “Send again”.',
  awaitingLong: `Letters awaiting approval for more than a working day: {count}, the oldest since {since}. See the menu ${at.openApproval}.`,
  stuckSending:
    'Letters still “Sending” since {since}, because a run was broken off: {count}. The next run within sending hours settles them; to do so now, open Preview and send.',
  stillQueue:
    'Letters queued since {since}, while none went out for more than a working day: {count}. Look at the latest run and the quota in System status, or open Preview and send.',
  heldMore: `{first} Other items: {count}. See the menu ${at.openHealth}.`,
  statusHeld: 'Updated at {at}.\n{held}',
  wasSent: 'Was sent',
  sendAgain: 'Send again',
  nextLetters: 'Runs every 10 minutes; letters next go out by themselves on {day}.',
  notAuthorised:
    'This account has not given Đôn Đốc a permission: {permission} Run Initial set-up again and tick every box when Google asks.',
  permissions: {
    sheet: 'to see and edit this spreadsheet; without it nothing works.',
    mail: 'to send mail from this account; without it no letter goes.',
    dialogs: 'to show dialogs in the spreadsheet; without it the entries of the menu do not open.',
    clock:
      'to run while nobody has the spreadsheet open; without it nothing is reminded, sent from the queue or summarised by itself.',
    account:
      'to know the address of the account; without it nobody knows who is in charge of sending.',
  },
  freeSender:
    'Letters go from the free mailbox {owner}: some authorities do not allow one for official business, and units may take such a letter for a fake. Enter an official mailbox under “{setting}”, so that replies go there; send from an account of the organisation if you can.',
  freeSenderAnswered: 'Letters go from the free mailbox {owner}; replies go to {replyTo}.',
  silent:
    'Đôn Đốc has not run since {at} (more than 26 hours). Its owner {owner} needs to open the spreadsheet and run Initial set-up again.',
  region: 'Locale and time zone of the spreadsheet: {region}; time zone of the script: {script}.',
  foreignRegion: `Locale and time zone of the spreadsheet ({region}) are not those of Vietnam: a typed 5/12/2026 may become 12 May, and “today” and the hours of sending may be others. Run menu ${at.setUp} and answer Yes.`,
  cap: 'Today’s limit of letters sent automatically ({cap}) is reached; still queued: {queued}. To send now, open Preview and send.',
  settingsGone: `Tab “Settings” lacks “{names}”, which stands as at the first set-up. Run menu ${at.setUp}, which puts it back, then write the value of your office.`,
  rowsMissing: 'Document {number}: {count} recipients are not tracked yet ({unit} …).',
  addRows: 'Track {count} units',
  rowsLeft:
    'The tab “Tracking” has {count} rows ({key} …) of documents or units that are not in the tabs “Documents”, “Units”; {answered} of them hold something already. If the row or the code of a document or unit was deleted or changed: undo (Ctrl+Z), or take it from Version history with its code. If a run of Add a document or Import units was broken off: do the same again. Do not delete rows that hold something.',
  answersLimited:
    'On {day} the answers about document {number} were changed {count} times from the page of {unit}, the most that a day allows: further changes of that day are not recorded. Call the unit; if it was not the unit, open Page of a unit to give it a new link, then check its row in the tab “Tracking”.',
  typedOver:
    'The code “{was}” in the tab “Tracking” is no longer in the tab “{tab}”; cell {cell} (now “{now}”) may have been typed over. Write “{was}” into cell {cell} again; delete no row. Until then no letter about these rows goes.',
  askedOver:
    'Tab “{tab}”, cell {cell} (document {number}): what is asked was changed from “{was}” to “{now}” without the system noticing, so letters about this document wait. Write “{was}” into cell {cell} again; to change it, use “New version of a document”.',
  unaskedDeadline: 'Tab “{tab}”, cell {cell}: {fault} Write “Not asked” into the cell.',
  askedDeadline:
    'Tab “{tab}”, cell {cell}: document {number} does ask for this, so “Not asked” is wrong here. Write the day, or “No deadline”.',
  partTwice:
    'Tab “{tab}”, row {row}: {label} of document {number} of {day} is already in row {first}. If it is another part, correct the column “Part”.',
  completionFirst:
    'Document {number}: the result is due ({complete}) before the acknowledgement ({acknowledge}). If that is meant, nothing has to be changed.',
  failed: 'Letter {id} to {mailbox}: failed. {reason}',
  heldBack: 'Letter {id} to leadership, {mailbox}: held back. {reason}',
  unreachable: 'Units without a usable address',
  unreachableUnit: '{unit}: contact by phone {phone}.',
  noPhone: '(no number)',
  problems: 'To be dealt with',
  holidays:
    'The days off at Tết {year} have not been confirmed. Compare them with the official announcement and correct the tab “Days off”.',
  holidaysMissing:
    'The tab “Days off” lacks Tết and the swapped and make-up days of {year} (fixed days are counted by themselves). Enter them from the official announcement before setting deadlines over them.',
  fine: 'No problems.',
  statusFine: 'Updated at {at}.',
  logPending: `The tab “Log” was renamed or deleted, lacks a header, or is protected. Lines of the log that wait: {count}. Answers of units are still recorded in the tab “Tracking”. Name the tab as before or remove the protection; if it was deleted, run menu ${at.setUp} to create it again. The next run then writes the lines that wait.`,
  logGap:
    'The tab “Log” lacks {count} of its rows (see the gaps in column “No.”): they were deleted, or a run ended while it wrote them. Take them back from Version history; if that is not possible, note it, so that the log says so.',
  rowOverwritten:
    'Row {id} (tab “{tab}”) was overwritten with the content of row {by}: someone sorted, inserted or deleted rows at the moment of a write.',
  rowsLost:
    'Tab “{tab}”: someone sorted, inserted or deleted rows at the moment when the system removed rows. Look at {count} rows{ids} in File ▸ Version history: rows that were lost stand at the end of the tab again, cells of columns that you added may be wrong; delete those again that were deleted on purpose.',
  rowHeld:
    'Tab “{tab}”, {row}: at {at} someone sorted, inserted or deleted rows while the system wrote for {by}, so part of that stands in this row by mistake. {effect}{known} Open File ▸ Version history, look at this row before that time, correct it, then press “Checked”.',
  heldEffect: {
    tracking:
      'The unit is not reminded of this document, and counts neither as answered nor as overdue.',
    dispatches: 'No letter goes about this document.',
    units: 'No letter goes to this unit.',
    outbox: 'This letter does not go by itself.',
  },
  heldKnown: ' The last entry of the log before that: {event}, at {at}: {detail}.',
  fileNearlyFull: `The spreadsheet has used {share}% of the cells that Google allows a file (10 million, blank ones too). Once it is full, no document can be added and no period closed. Archive documents that have ended (menu ${at.openBackup}); “Remove blank columns” in System status removes the columns at the right of each tab that have neither content nor format.`,
  cutColumns: 'Remove blank columns',
  columnsCut: 'Removed {cells} blank cells at the right of the tabs.',
  acceptRow: 'Checked',
  rowAccepted: 'Row {row} was checked: it counts and is reminded as usual again.',
  acceptLogGap: 'Note the loss',
  logGapKnown: 'Noted: {count} rows of the log are lost.',
  logLost:
    'While the tab “Log” could not be used, there was no room to keep further lines of the log. Lines lost: {count}. The answers of units are in the tab “Tracking”; its column “Changed at” has their times.',
  statusProblems: 'Updated at {at}.\nItems that need attention: {count}. See System status.',
  statusNew: 'Not run yet. Start from the Đôn Đốc menu.',
  units: {
    contacts: 'Contact data',
    pastRetention: `{count} units still hold the name or phone of a contact although every document was closed more than {months} months ago: {units}. Delete them with menu ${at.openUnitChanges}.`,
    leadersMissing:
      'The tab “Settings” has follow-ups copied to units’ leaderships, but no unit has a mailbox for it. Put them into the tab “Units”, column “Leadership mailbox” (folded at the end: press the + above the headers to open it), or empty that setting.',
    freeMailboxes:
      '{count} units use a free mailbox that may be a person’s own: {units}. Prefer an official mailbox of the unit.',
    returned:
      'Units that get no letters because their mailbox sent some back and was not replaced: {count} ({units}). Put the new mailbox into the tab “Units”, column “Email”, or into Today under One unit.',
    parentLoop:
      'Tab “Units”: units are their own parent bodies: {units}. Correct the column “Parent body” in one of these rows.',
    parentDoubtful:
      'Tab “Units”: the parent body “{parent}” of {count} units ({unit} …) may be any of the codes {codes}, so none of them counts as the parent. Write the code instead of the name in the column “Parent body”.',
    successorUnknown:
      'Tab “Units”: {unit} names the successor “{code}”, which is not in the list. Give the right code in the column “Successor units”.',
    more: '{units} and {count} more',
  },
};

export const guide: Translated<typeof viGuide> = {
  title: 'Guide and about',
  sections: [
    {
      heading: 'Getting started',
      lines: [
        `1. ${menu.setUp}: creates the tabs and the schedule.`,
        '2. Fill in the tab “Settings”: the office in charge, the officer, phone, mailbox for replies, address of the acknowledgement page.',
        `3. ${menu.openImport}: choose an Excel (.xlsx), Word (.docx) or CSV file or paste from another sheet; check the columns and preview before anything is written; a whole import can be undone.`,
        `4. ${menu.openDispatch}: number, date, subject and the two deadlines.`,
        `5. ${menu.openLetters}: see who gets which letter, who gets none and why, then press send.`,
      ],
    },
    {
      heading: 'Every day',
      lines: [
        `${menu.openToday}: letters awaiting approval, units overdue, the next deadline, what is to be dealt with; and everything about one unit.`,
        `Reminders before the deadline go out by themselves on working days. Follow-ups after the deadline stay at ${menu.openApproval} until they are approved.`,
        'Units use the link in the letter to acknowledge receipt and report the results; the tab “Tracking” is updated by itself.',
        `When a unit replies by phone or on paper, use ${menu.openAnswer}, or choose directly in the columns “Receipt” and “Result”.`,
        `A result to be compared with a document, or doubtful: ${menu.openCheck}. A changed document: ${menu.openVersion}. A leaked link: ${menu.openUnitLink}.`,
        `When a unit asks for more time, or the document does not concern it: ${menu.openDeadline}.`,
        `When a unit is renamed, merged, split, suspended or ceases, or its contact leaves: ${menu.openUnitChanges}.`,
      ],
    },
    {
      heading: 'Reporting',
      lines: [
        `The tab “Summary” is updated by itself; to update it at once, use ${menu.updateSummary}.`,
        `At the end of a period: ${menu.closePeriod}. Figures do not change once closed.`,
        `${menu.openReport}: download a draft as Word or PDF, or the tables as Excel; view and print the summary page.`,
        `Figures for the office above: ${menu.openReport}, part “Figures for the office above”, press “Copy”, and enter them on your page. Figures of offices below: ${menu.openDispatch} with the set “Roll-up of a lower office”; each of these offices is a unit.`,
      ],
    },
    {
      heading: 'Please note',
      lines: [
        'For non-classified documents only. Never record a person’s name, account or conduct.',
        'You may sort, filter, hide and add columns of your own; do not rename the existing ones.',
        'A copy of this file sends no letters until it is set up again.',
        `Download a backup once a month: ${menu.openBackup}. Archive ended documents once a year.`,
      ],
    },
  ],
};
