import type { Translated } from '../../translated';
import type {
  answerFaults as viAnswerFaults,
  errors as viErrors,
  problems as viProblems,
  skips as viSkips,
} from '../../vi/sentences/sentences';
import { at } from '../names/menu-at';

export const problems: Translated<typeof viProblems> = {
  required: 'Tab “{tab}”, cell {cell}: the column “{column}” is empty. Fill in the cell.',
  noDeadline:
    'Tab “{tab}”, cell {cell}: the column “{column}” is empty. Fill in the day, or write “No deadline”.',
  lonely:
    'Tab “{tab}”, cell {cell}: “{value}” is all that stands in the row, so it is not taken for a row of data. If it is a title or a remark, delete the row; if the row is not finished, fill in its other cells.',
  notDay:
    'Tab “{tab}”, cell {cell}: “{value}” is not a date. Write day/month/year with a four-digit year, e.g. 30/10/2024.',
  notHour:
    'Tab “{tab}”, cell {cell}: “{value}” is not an hour. Write it as “16:30” or “16”, or leave the cell empty.',
  dayTooFar:
    'Tab “{tab}”, cell {cell}: the day “{value}” is outside the years that can be used (1912 to 2199). Look at the year and write it again, e.g. 30/10/2024.',
  negative:
    'Tab “{tab}”, cell {cell}: “{value}” is a negative number. Write one from 0 up, e.g. 45.',
  notText:
    'Tab “{tab}”, cell {cell}: “{value}” is a time or an error of a formula, not something for the column “{column}”. Undo (Ctrl+Z) or write again what belongs there.',
  textLong:
    'Tab “{tab}”, cell {cell}: the text in the column “{column}” is longer than 2,000 characters. Letters that get over 200 KB by it give only its beginning. Shorten it: “{value}”',
  notMoment:
    'Tab “{tab}”, cell {cell}: “{value}” is not a date and time. Write it as 30/10/2024 08:15, or leave it empty.',
  notCount:
    'Tab “{tab}”, cell {cell}: “{value}” is not a whole number. Write digits only, e.g. 45.',
  notChoice: 'Tab “{tab}”, cell {cell}: “{value}” is not in the list. Choose one of: {allowed}.',
  notMailbox:
    'Tab “{tab}”, cell {cell}: “{value}” is not one e-mail address. Write one, in the form mailbox@domain, or leave the cell empty.',
  notMailboxes:
    'Tab “{tab}”, cell {cell}: part of “{value}” is not an e-mail address. Write addresses with semicolons between them, or leave the cell empty.',
  notOwn:
    'Tab “{tab}”, cell {cell}: “{value}” is not what the system wrote into the column “{column}”. Undo (Ctrl+Z) or take it from the version history.',
  notLink:
    'Tab “{tab}”, cell {cell}: “{value}” is no web address, so letters and the unit’s page do not link to it. Write an address that begins with https://, or leave the cell empty.',
  notRequestedFigures:
    'Tab “{tab}”, cell {cell}: the figures asked cannot be read at “{value}”. Write one figure a line, e.g. “News items published (items) · whole number · required · added”.',
  notRepetition:
    'Tab “{tab}”, cell {cell}: “{value}” cannot be read, so no further period is made. Write it as “every month · due on day 20 of the month · made 5 working days ahead · until 31/12/2027”, or clear the cell to stop repeating.',
  manyFigures:
    'Tab “{tab}”, cell {cell}: there are more than 10 figures. A document asks for at most 10; remove some lines.',
  personFigure:
    'Tab “{tab}”, cell {cell}: “{value}” asks about persons. Ask only for totals of the unit, e.g. “Number of offences”; remove or change the line.',
  figureTwice:
    'Tab “{tab}”, cell {cell}: the figure in the line “{value}” is written twice. Keep one line only.',
  notReportedValues:
    'Tab “{tab}”, cell {cell}: the reported figures cannot be read at “{value}”. Write one figure a line, e.g. “News items published: 1.234”; decimals follow a comma.',
  notClosings:
    'Tab “{tab}”, cell {cell}: the closed periods that the system wrote cannot be read: “{value}”. Empty the cell and run Initial set-up to take them from the tab “Reporting periods” again.',
  notOverdue:
    'Tab “{tab}”, cell {cell}: what was overdue, written by the system when the period was closed, cannot be read: “{value}”. Undo (Ctrl+Z); where that is no longer possible, empty the cell.',
  notUnitRequests:
    'Tab “{tab}”, cell {cell}: the requests of the unit, written by the system, cannot be read: “{value}”. Undo (Ctrl+Z); where that is no longer possible, empty the cell and tell the unit to send them again.',
  notUnderWay:
    'Tab “{tab}”, cell {cell}: the note of a run that was broken off was edited, so this row may be written by half. Undo (Ctrl+Z) or take the row back from Version history; if that is gone, look through the row, then empty this cell.',
  doubled:
    'Tab “{tab}”, cell {cell}: “{value}” already stands in a row above. Write the right code into this cell, or undo (Ctrl+Z); delete the row only if all of it is a surplus copy.',
};

export const errors: Translated<typeof viErrors> = {
  olderFile:
    'This file was made by Đôn Đốc {madeBy} (structure {file}). The version in use, {version} (structure {schema}), cannot read it, so nothing was written or sent. Make a new spreadsheet with Đôn Đốc {version}, run Initial set-up there and import the list of units from this file; keep this file to look things up.',
  newerFile:
    'This file was made by Đôn Đốc {madeBy} (structure {file}). The version in use, {version} (structure {schema}), cannot read it yet, so nothing was written or sent. Update the add-on to {madeBy} with npm run deploy or a new package, then open the file again.',
  summaryNotMade: 'The letter went without its summary. {detail}',
  summaryNotPrinted:
    'The letter went without its summary because Google could not make the PDF: {detail}',
  reportGone:
    'There are no figures for this report any more (period: {period}). Please close the dialog, open the report again and choose anew.',
  tabMissing: `There is no tab named “{tab}”. If it was renamed, name it as before; if it was deleted, run menu ${at.setUp} to create it again.`,
  tabProtected:
    'The tab “{tab}” is protected, so the account {account} cannot write into it. The owner of the spreadsheet opens Data → Protect sheets and ranges and lets this account edit, or removes the protection.',
  headerMissing: `Tab “{tab}”, row {row}: the column “{header}” cannot be found. If it was deleted or its header changed just now, undo (Ctrl+Z). If the column still stands under another name, write “{header}” in its row {row} again. If it was deleted, restore it from Version history or a backup; only if it was empty in every row: insert a new column, write “{header}” in its row {row}, then run menu ${at.setUp}. Do not write over the header of another column. No letter goes out meanwhile.`,
  headersMoved: `Tab “{tab}”: the row of headers is no longer in row {row} but in row {at}, because the whole sheet was sorted or a row was inserted above it. Run menu ${at.setUp} to put it back; no cell needs changing. No letter goes out meanwhile.`,
  headersGone: `Tab “{tab}”: row {row} is not the row of headers. If the headers were moved, run menu ${at.setUp} to put them back; if they were deleted or changed, undo (Ctrl+Z) or restore them from Version history. No letter goes out meanwhile.`,
  headerRenamed: `Tab “{tab}”, row {row}: the column “{header}” cannot be found. If the column “{found}” (cell {cell}) is this column renamed, write “{header}” in cell {cell} again, or run menu ${at.setUp}: it asks, then puts the name back. If it is not, the column “{header}” was deleted: undo (Ctrl+Z), or restore it from Version history or a backup. No letter goes out meanwhile.`,
  headerDoubled:
    'Tab “{tab}”, row {row}: two columns are named “{header}”, in cells {cell} and {other}. Rename the one that is not the system’s. No letter goes out meanwhile.',
  headersSwapped:
    'Tab “{tab}”, row {row}: what the column “{header}” (cell {cell}) holds seems to stand in the column “{other}” (cell {otherCell}): the two headers have changed places. Undo (Ctrl+Z), or write “{other}” in cell {cell} and “{header}” in cell {otherCell} again. No letter goes out meanwhile.',
  columnEmpty:
    'Tab “{tab}”, row {row}: the column “{header}” (cell {cell}) is empty in every row. If the former column was deleted or renamed, undo (Ctrl+Z) or restore it from Version history; if no unit has answered yet, choose the value again in one row. No letter goes out meanwhile.',
  rowAbove: `Tab “{tab}”: a row of data stands above the row of headers (cell {cell}), perhaps because the whole sheet was sorted. Run menu ${at.setUp} to put it back. No letter goes out meanwhile.`,
  rowLonely:
    'Until the cell is mended the row cannot be used; if the row is only a title or a remark, delete it.',
  rowStopped: 'Until the cell is mended the whole row cannot be used; no row need be deleted.',
  busy: 'Someone else is working on this spreadsheet. Please wait a minute and try again.',
  fileFull: `The spreadsheet is full: Google allows 10 million cells a file, blank ones too. Open menu ${at.openHealth} to remove blank columns, then menu ${at.openBackup} to archive documents that have ended, and do this again.`,
  rowsMoving:
    'Rows of the tab “{tab}” are being sorted, inserted or deleted all the time, so not every cell may have reached its row. Please wait until whoever edits this tab has finished, then look and do it again.',
  notOnDayOff: 'Today is a day off; please remind on a working day.',
  notSetUp: `The spreadsheet has not been set up. Run menu ${at.setUp} first.`,
  noUnits: `There are no units yet. Run menu ${at.openImport} first.`,
  noDispatch: `There are no documents yet. Run menu ${at.openDispatch} first; if one is in the tab already, see which cell is to be mended in System status.`,
  noOpenDispatch:
    'No document is in follow-up. Add a document, or set the status of one back to “In follow-up”; if it is in the tab already, see which cell is to be mended in System status.',
  notOwner:
    'Letters of this spreadsheet are sent by its owner, {owner}. They have been queued and will go out with the owner’s next run (within 10 minutes).',
  mailboxesDoubtful:
    'Tab “{tab}”: the mailboxes of units seem to stand in the column “{other}” (cell {otherCell}), not in “{header}” (cell {cell}). If the two headers have changed places, write “{other}” in cell {cell} and “{header}” in cell {otherCell} again; if both columns are right, confirm when you press send under Preview and send. No letter goes out by itself meanwhile.',
  outboxUnread:
    'Rows of the tab “Outbox” that cannot be read because a cell is to be mended (see System status), so that it is not known to whom those letters went: {count}. Mend the cells first; to send all the same, confirm when you press send.',
  outboxGap:
    'Rows missing from the tab “Outbox”: {count}. Units might receive letters again. Undo (Ctrl+Z) or restore from Version history. If they were deleted on purpose, confirm it when you press send under Preview and send.',
  nothingOpen: 'No unit has anything left to answer.',
  noSlips:
    'No slip can be printed: all chosen units have a usable address, or the office has no page yet.',
  noLink:
    'The address of the acknowledgement page is not known, so no letter with a link has been sent. Deploy the web app, then enter its address (ending in /exec) in the tab “Settings”, under “Address of the acknowledgement page”.',
  devLink:
    'The address of the acknowledgement page ends in /dev: only its editors can open it. Use the address of the deployment, which ends in /exec.',
  oddLink:
    'The address of the page begins with https://script.google.com/… and ends in /exec. Copy the whole address under “Web app” on Google’s screen of the deployment.',
  idLink:
    'This is the “Deployment ID”, not the address of the page. Copy the address under “Web app” below it: it begins with https://script.google.com/… and ends in /exec.',
  officeNameMissing:
    'The name of the office in charge is missing. Fill in “Office in charge of follow-up” in the tab “Settings” and try again.',
  cellTooLong:
    'Tab “{tab}”, column “{column}”: the text has more than 50,000 characters, which Google does not accept in one cell: “{value}”. Shorten it and try again.',
  cellInvisible:
    'Tab “{tab}”, column “{column}”: the text has only invisible characters. Write it again and try again.',
  cellFormulaError:
    'Tab “{tab}”, column “{column}”: “{value}” is the name of a formula error, so it cannot be stored as a text. Write what belongs there and try again.',
  setting:
    'Tab “Settings”, “{name}”: “{value}” cannot be used. Correct it as the column “Explanation” says.',
  settingExample: '{sentence} Example: {example}.',
  settingTooLong:
    'Tab “Settings”, “{name}”: longer than {limit} characters, so it is not used. Shorten it. Now: “{value}”',
  settingName: `Tab “Settings”, cell {cell}: “{value}” is the name of no setting, and “{names}” is missing. Write the name into this cell again, or run menu ${at.setUp}. Until then the setting is found by the column “Explanation”; where it is not, it stands as at the first set-up.`,
  placeholderEmpty:
    'The template “{kind}” uses {name}, which has no value yet. Fill in what is missing in the tab “Settings” or the tab “Documents”.',
  letterTooLarge:
    'Template “{kind}”: the letter is over 200 KB, which Google does not accept. Shorten the office’s own opening in the tab “Letter templates”, if there is one, and long cells in the tabs “Units”, “Documents”, “Tracking”.',
  letterGone:
    'This letter no longer exists: its matter has been answered or has changed. Open the window again.',
  oddArguments:
    'The dialog sent data of another form, mostly because it was opened before Đôn Đốc was upgraded. Close the dialog, open it again from the Đôn Đốc menu, see whether this has been recorded, and do it again. If it is said again, send this sentence and the time to whoever installed Đôn Đốc.',
  notAllowed: 'This can only be done from the Đôn Đốc menu of the spreadsheet.',
  guarded: 'Cells written by Đôn Đốc; changing them may upset the follow-up.',
  unknownPerson: 'unknown',
  refusedByGoogle: 'Google did not accept the letter: {detail}',
};

export const skips: Translated<typeof viSkips> = {
  unasked: 'the document was not sent to the unit',
  removed: 'the unit was taken out of the recipients',
  exempt: 'not applicable to the unit',
  informed: 'for information, already sent',
  suspended: 'the unit is suspended',
  ended: 'the unit has ceased',
  overwritten: 'the row was overwritten and is being checked (see System status)',
  unread:
    'the row of the document or unit in its own tab, or in “Tracking”, has a cell to be mended, or is gone',
  dispatchDraft: 'the first notice of the document has not been sent',
  dispatchScheduled: 'the notice is set for a later day',
  dispatchCancelled: 'document no longer to be carried out',
  dispatchPaused: 'follow-up of the document is paused',
  dispatchClosed: 'follow-up of the document is closed',
  done: 'acknowledged and completed',
  answered: 'the unit has answered this',
  extended: 'the unit was given more time',
  expected: 'the unit has named a day; it is reminded after that',
  daysPassed:
    'the deadline had passed before the unit was told: set a new one under “Extend or exempt”, “New version of a document” or in the tab “Documents”; the letter is then planned with it',
  nothingToReport: 'no unit is left to report to this mailbox',
  notDue: 'no reminder is due yet, or the one due has been sent',
  answerAwaited: 'the day by which the last letter asked for an answer has not passed',
  remindedLately: 'reminded less than 3 working days ago',
  linkElsewhere:
    'the new link was not made, or the mailbox is no longer the unit’s; if need be, make it again under “Page of a unit”',
  laterPeriod: 'the mailbox has a summary of a later period',
  alreadyToday: 'the mailbox has had a letter today; left for the next working day',
  resting: 'the mailbox rests between two reminders; joins the next one',
  leaderCopy:
    'from this follow-up on a copy goes to the unit’s leadership; the letter is prepared again and awaits approval',
  merged: 'joined another letter to the same mailbox',
  waiting: 'a letter is already queued or awaiting approval',
  addressMissing: 'no email address; contact by phone or on paper',
  addressSeveral: 'the Email cell holds several addresses or blanks; leave one address only',
  addressMalformed: 'the email address is invalid',
  addressReturned: 'a letter to this address came back; the address needs to be corrected',
};

export const answerFaults: Translated<typeof viAnswerFaults> = {
  required: 'This must be filled in.',
  notDay: 'Choose the date from the calendar, or write it as year-month-day.',
  beforeIssue: 'This date cannot be before the document’s date of issue.',
  inFuture: 'This date cannot be after today.',
  notWhole: 'Give a whole number from 0 to 1000000, in digits only, e.g. 45.',
  moreThanEligible:
    'The number attended is larger than the number eligible. If that is right because guests were present, tick the box below.',
  moreThanWhole: 'A rate is above 100%. If this is right, tick the box below.',
  nobody:
    'The number eligible is 0. If nobody in the unit is to be trained, exempt it under Extend or exempt; do not record 0 of 0.',
  invisible: 'There are only invisible characters here. Delete them and write it again.',
  formulaError:
    'This is the name of a spreadsheet error and cannot be stored. Write it in another way.',
  tooLong: 'The text is too long. Please shorten it.',
  notExpected: 'This day cannot be given.',
  notLater: 'Please choose a day after the present deadline.',
  notNumber: 'Give a number only, e.g. 1.234 or 12,5.',
  twoReadings:
    'This number can be read in two ways: {decimal} or {thousands}? Type one of these two.',
  unknownOption: 'Choose one of the options that the document gives.',
  notWholeValue: 'This figure is a whole number. Remove the decimals.',
  manyDigits: 'The number has more than 15 digits. Shorten it, or use a larger unit of measure.',
  manyDecimals: 'Give at most 6 digits after the comma.',
  negative: 'This figure cannot be below 0.',
  farFromLast:
    'A figure is more than 10 times above or below the last one. If it is right, tick this box.',
};
