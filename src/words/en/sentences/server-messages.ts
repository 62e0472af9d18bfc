import type { Translated } from '../../translated';
import type { says as viDialogs } from '../../vi/sentences/server-messages';
import { at } from '../names/menu-at';

export const says: Translated<typeof viDialogs> = {
  languageTitle: 'Language / Ngôn ngữ',
  languageQuestion: `Use Vietnamese for tabs and letters? Choose Yes. Choose No for English.

Dùng tiếng Việt cho các tab và thư? Chọn «Có».`,
  pageTitle: 'Acknowledge a document and report on it',
  setUpTitle: 'Initial set-up',
  takeOver: `Letters are now sent by {owner}. Choose “Yes” to become the owner instead: letters will then go out from your account, and the schedule of {owner} does nothing more.

Links in letters already sent still run on the account {owner}: do not remove that page or account before the units have new links. What comes next: deploy the page with your account, enter the new address at the step “Acknowledgement page”, send a test; the next letter carries the new link, and for a unit that needs it at once use “Call or message units”.`,
  newKeyAsk: `Change the signing key? The key is the secret from which the links in letters are made. Anyone who could once edit the spreadsheet may have read it, and with the old key can make links that open the page of every unit and of leaders.

Choose “Yes”: all links in letters already sent, to units and to leaders, stop working at once; letters that tell the new links are prepared for the units, one for a mailbox, and go by themselves in sending hours; leaders get a new link with their next letter. First take away the right to edit from whoever is no longer in charge: everyone who may still edit can read the new key.

Choose “No” if the address of the page is about to change: once the page is deployed, open Page of a unit and choose “New links for all units: links may have leaked”; that changes the key too.`,
  setUpDone: `Tabs, columns and a run every 10 minutes are in place; letters are sent by {owner}. The steps below can be taken or changed at any time, with the menu ${at.setUp}.`,
  importTitle: 'Import units',
  importDone: 'Import complete: {added} units added, {changed} updated, {same} unchanged.',
  importTracked: '{rows} tracking rows have been made for new units.',
  importPassed:
    'Document {number}: the deadline {days} had passed before, so {units} new units count as overdue at once and no letter tells them of it; set a new day for each under “Extend or exempt”.',
  importMerged: 'Merged into another row: {count} rows ({lines}).',
  importLeft: 'Not imported, a person must look: {count} rows ({lines}).',
  importSkipped: 'Passed over (titles, blocks, totals, blank rows): {count} rows ({lines}).',
  importStale:
    'Nothing was written: the tab “Units” has changed since the preview. Press “Compare again”, then import.',
  undoDone:
    'The last import has been undone: {added} new units removed, {changed} units put back as they were before it.',
  undoKept:
    '{count} units stay as they are, because they were edited, followed up or written to since: {names}.',
  undoAnswersDone:
    'The last import of replies has been undone: {units} rows are as they were before it.',
  undoAnswersKept:
    '{count} rows stay as they are, since their units have answered, the office has edited them or the dispatch is over: {names}.',
  undoNothing: 'There is no import to undo.',
  pastedDone: 'Codes were given to {count} rows that were pasted into the tab “Units”.',
  pastedTwice:
    'Tab “Units”, row {row}: “{name}” is in another row already, so it was not added again. Delete the surplus row or correct the name.',
  pastedAddress:
    'Tab “Units”, row {row}: the email “{value}” is invalid, so no letter can be sent. Correct it.',
  answersFrom: 'Recorded by the office from a list, {day}',
  answersDone:
    'Replies of {units} units to document {number} have been recorded from the office’s list.',
  dispatchDone: 'Document {number} has been added, with {units} tracking rows.',
  dispatchDonePaper:
    'Document {number} has been added, with {units} tracking rows. It was sent on paper, so no first notice is sent; reminders go out by themselves when they are due.',
  dispatchDoneScheduled:
    'Document {number} added, tracking rows prepared: {units}. The first notice goes out by itself on {day}; to send it earlier, change “Notice goes out on” in the tab “Documents”.',
  roundBegun:
    'A new period of a repeating report is ready: {number}, {units} tracking rows, due {day}.',
  roundWaits:
    'A new period of a repeating report is ready: {number}, {units} tracking rows, due {day}. Its first notice waits for a person to press send.',
  seriesGoesOn:
    'The next period, “{name}”, will be prepared on {day}. Choose whether to close this period only or to end the repeating report.',
  deadlinesKept:
    'Document {number}: the deadlines that units have been told stay as they were before this cell was changed. To move a deadline, change its day; units are then told by letter.',
  nextRound: 'The next period, “{name}”, will be prepared on {day}.',
  seriesRests:
    'No further period is prepared until this one is followed up again; to leave out this period only, close it instead.',
  howToEndSeries:
    'To end the repeating report, clear the cell “Repeats” in the row of the period that was just closed.',
  repeatsNeedDeadline:
    'A repeating report needs a deadline for its result: later deadlines follow from it.',
  notPeriodEnd: 'No period of the kind “{name}” ends on this day. The nearest ends on {day}.',
  daysAheadOutside: 'Write a number of days from 0 to {limit}.',
  seriesEndsEarly:
    'This is before the last day of the first period ({day}), so there would be no period.',
  seriesTooLong:
    'A report repeats for at most {years} years, until {day}. Add the document again after that.',
  dueRuleMissing:
    'The deadline {due} is too far from the last day of the period, {end}, for later deadlines of this kind. Choose another kind, or change the deadline or the period.',
  noticeDayOutside:
    'The notice must be set for a day from {from} to {until} (the deadline). Leave it empty to send it yourself.',
  noticeDayPassed:
    'The notice must be set for {from} or later. Leave it empty to send it yourself.',
  answered: {
    round: '{form} on {day}',
    sessions: 'sessions: {sessions}',
    attended: 'attended: {heads}',
    heads: '{audience} {count}',
  },
  trainingTotals: '{sessions} sessions, {attended}/{eligible} attendances',
  ownOrTotal:
    'The unit has reported: {reported}. Are the numbers just given those of this round alone (after saving: {own}), or the total since the beginning (after saving: {total})? Choose one.',
  answerDone: 'The reply of {unit} of {day} has been recorded.',
  answerToSeveralDone: 'The reply of {unit} of {day} to the documents {numbers} has been recorded.',
  answeredOn: 'replied on {day}',
  sourceMissing:
    'Give the number of the document, the link of the scan, or the position of the person who replied.',
  answeredBeforeHeld: 'A unit cannot have reported completion before what it held.',
  periodStays:
    'The period “{period}” was closed with the figures up to {day}, which stay; this reply is in the figures from now on.',
  resultsMarked: 'Recorded: matching {matching}, sent back {returned}.',
  resultsReturned:
    'What is to be completed is open again on the page of the unit; the letter that tells the unit leaves at once within sending hours. The day of completion will be that of the next report.',
  resultsChanged:
    'Not recorded, because the row was changed since it was shown: {units}. Please look at it and mark it again.',
  resultsGone: 'Not recorded, because the row is no longer in “Tracking”: {count}.',
  answerNotAsked: 'Document {number} does not ask the unit for this.',
  linkOpens:
    'The page of {unit}. A reply on that page counts as the unit’s own; to answer for the unit, use Record a reply.',
  linkRenewed: 'All earlier links of {unit} have been revoked. {letter}',
  newLinkByHand: 'No letter goes now: the new link will be in the next letter to the unit.',
  newLinkQueued: 'The letter “New link” goes to the unit’s mailbox within sending hours.',
  newLinkAwaiting:
    'The letter “New link” to the unit’s mailbox waits: open Awaiting approval to send it.',
  newLinkWithoutMailbox:
    'The unit has no usable mailbox, so there is no letter: use Call or message units.',
  linksAsk:
    'Links are replaced, units: {units}; the old ones stop working at once. Letters that tell the new ones: {letters}, one for a mailbox. Units without a usable mailbox are told by telephone. If that is right, tick this box.',
  newKeyLinksAsk:
    'The signing key is changed: all links in letters already sent, to units, to leaders and for the page test, stop working at once. Links made anew, units: {units}. Letters that tell the new ones: {letters}, one for a mailbox; leaders get a new link with their next letter. Units without a usable mailbox are told by telephone. First take away the right to edit the spreadsheet from whoever is no longer in charge: everyone who may still edit can read the new key. If that is right, tick this box.',
  keyChanged: 'The signing key has been changed: no link in a letter already sent works any more.',
  keyChangedToday:
    'The signing key was changed earlier today and is not changed again: the links in the letters that tell the new ones still work.',
  keyNotChanged:
    'The signing key has not been changed, and links already sent still work: {problem} Once that is put right, open Page of a unit and choose “New links for all units: links may have leaked”.',
  linksRenewed:
    'New links made, units: {units}; letters prepared: {letters}. Letters go by themselves in sending hours, within the day’s quota (where this kind needs approval: open the letters awaiting approval). Units in a hurry or without a mailbox are told by telephone.',
  linkMoved:
    'Reason: the page for answers has moved to a new address, since the office has changed the account that runs it.',
  linkLeaked:
    'Reason: links in earlier letters may have reached people outside the units, and are replaced for safety.',
  linkHandedOver:
    'Reason: the office has changed who is in charge of sending, and replaces the links in earlier letters for safety.',
  openLink: 'Open the page of the unit',
  versionOutdates:
    'A new version in substance makes {answered} replies outdated, {reported} reports among them; {letters} letters on it, to units that were told of the version before, will wait for approval. If that is right, tick this box.',
  versionOutdatesOne:
    'A new version in substance makes {answered} replies outdated; {letters} letters on it, to units that were told of the version before, will wait for approval. If that is right, tick this box.',
  setDeadline: {
    acknowledge: { day: 'acknowledgement due {day}', none: 'acknowledgement without a deadline' },
    complete: { day: 'results due {day}', none: 'results without a deadline' },
  },
  versionKeeps:
    'The change of what is asked keeps {answered} replies; {letters} letters on it, to units that still have something to do, will wait for approval. If that is right, tick this box.',
  deadlineMoved:
    'Document {number}: {deadlines}. {count} letters saying so do not go by themselves but wait: open the letters awaiting approval.',
  untoldPast:
    'Tab “{tab}”, row {row}, column “{column}” (document {number}): the deadline {day} has passed and {units} units were not told of it, were told of another day, or that it was not to be carried out ({unit}), so no reminder or follow-up by this day goes to them. Set a new day for each unit under “Extend or exempt”; or correct this cell to a day from today on, of which all units are then told; where it was a slip, set the earlier deadline again.',
  completionFirst:
    'The result is due ({complete}) before the acknowledgement ({acknowledge}). Correct one of the days, or tick this box if that is right.',
  exemptionGoes:
    'A letter that the unit is no longer asked goes by itself to {mailbox} with the next run.',
  exemptionWaits:
    'A letter that the unit is no longer asked will wait for approval and then go to {mailbox}.',
  exemptionDrops:
    'This unit has answered: once it is exempt, its answers stay in its row and are left out of the totals.',
  tickIfRight: 'If that is right, tick this box.',
  deadlinePassed: 'This day has passed.',
  versionMaterial:
    'Document {number}: now version {version}; {answered} units that had replied are asked again, {reported} of them had reported. Letters that need approval: {letters}.',
  versionMaterialOne:
    'Document {number}: now version {version}; {answered} units that had replied are asked again. Letters that need approval: {letters}.',
  versionTerms:
    'Document {number} is now in version {version}; {answered} replies are kept. Letters that need approval: {letters}.',
  versionMinor: 'Document {number}: a minor change was recorded; {answered} replies are kept.',
  extended:
    '{unit}: “{stage}” has been extended to the end of {day}. A unit that had a letter about the document is told at once, within the sending hours.',
  exempted: '{unit} is no longer asked for this document. {letter}',
  exemptionSilent: 'No letter goes to the unit.',
  exemptOne: 'Units are exempted one by one: please leave only one here.',
  blockOwesNothing: 'No unit of this block still owes the chosen task.',
  units: '{units} units',
  extensionKept: '{units} units have this deadline or a later one already and keep it.',
  cancelTells: '{letters} letters will tell units. If that is right, tick this box.',
  resumeTells:
    'Units were told that it is not to be carried out, so {letters} letters that it is will wait for approval first, and no reminder goes before. {passed} units get none yet, and are not called overdue, since a deadline passed while it was not carried out: set new days under “Extend or exempt” or in the tab of documents. If that is right, tick this box.',
  resumed:
    'Document {number}: {count} letters that it is to be carried out after all do not go by themselves but wait: open the letters awaiting approval. No reminder goes before.',
  pausedPast:
    'The deadline {day} has passed; units still open: {units}. Give a new deadline from today on; units are told of it by letter.',
  deadlineKept: 'If you give no new deadline, tick this box.',
  cancelGrounds: 'By {number} of {day}',
  dispatchChanged: 'Document {number}: {state}.',
  queued: '{letters} letters have been queued for sending.',
  alreadyQueued: 'Letters already queued: {letters}.',
  nothingQueued: 'No letters need to be prepared today.',
  notComposed: 'Letters that could not be prepared: {count}. {fault}',
  awaitsInstead: `Letters that wait for approval: {count}. See the menu ${at.openApproval}.`,
  decided: {
    approved: '{count} letters approved.',
    cancelled: '{count} letters cancelled.',
    held: '{count} letters held back: they still await approval.',
    dropped: '{count} letters dropped, since nothing is left to say.',
  },
  approvedGo: 'Letters go out by themselves within about 10 minutes, during sending hours.',
  decidedByLink: 'Pressed on the approval page, with the link sent to this mailbox.',
  heldBack:
    'Held back on the approval page on {day}, with the link sent to {mailbox}; still awaits approval.',
  lettersSettled: '{what}: {ids}.',
  noLetter: 'no letter',
  addressReturned:
    'Noted that letters came back. Units: {count} ({units}). They get no letter until the Email column is corrected.',
  leaderReturned:
    'Noted that leadership mailboxes came back. Units: {count} ({units}). Letters still go to the contact; no copy goes until the column “Leadership mailbox” is corrected.',
  copyReturned:
    'Noted that mailboxes for copies came back. Units: {count} ({units}). Letters still go to the unit; that mailbox gets no copy until the column “CC email” is corrected.',
  copyReadersOf: '{unit} (gets copies, stops copies only)',
  leadershipOf: '{unit} (leadership mailbox, stops copies only)',
  replacedDocument: '{type} No. {number} of {day}',
  numberWithDay:
    'A replacing document needs both its number and its date of issue. Leave both empty if it has none of its own.',
  toldDone: 'Recorded as told directly: {units}.',
  usedUp: 'still overdue after the last reminder; no more letters go by themselves',
  byHand: 'Told directly',
  outsideWindow:
    'It is outside the hours for letters ({from}–{until} on working days). Send now, or queue them to go out within the hours.',
  dispatchChangedElsewhere:
    'Since this window was opened, document {number} was changed elsewhere: {changes}. To write what stands here all the same, save once more; else close the window.',
  rowChangedElsewhere:
    'Since this window was opened, the row of {key} was changed ({who}, {at}); it now says: {now}. To write what stands here all the same, save once more; else close the window.',
  remindersQueued: 'Reminders queued: {count}.',
  remindersSkipped: 'Not reminded: {reasons}.',
  copiesLeftOut:
    'No copy goes to {count} more mailboxes: one letter reaches 50 recipients at most. Please remove addresses from the column “CC email” in the tab “Units”.',
  testSent: 'A test letter has been sent to {address}.',
  quotaUsedUp:
    'Today’s sending quota is used up; the remaining letters go out by themselves on a later day.',
  timeUsedUp:
    'This run has used up its time; the remaining letters go out by themselves with the next run.',
  capReached:
    'The most automatic letters for one day have been sent; the remaining ones wait for the owner or a later day.',
  refusing: 'Google refused two letters in a row, so sending has paused. See System status.',
  summaryDone: 'The tab “Summary” has been updated.',
  summarySame: 'The figures have not changed; the tab “Summary” stays as it is.',
  periodTitle: 'Close reporting period',
  periodDone:
    'The period “{name}” is closed: {rows} rows of figures in the tab “Reporting periods”.',
  summaryLater: `The tab “Summary” could not be updated at once because someone else is working on the spreadsheet; the next timed run updates it. To update it earlier: menu ${at.updateSummary}.`,
  lastDayAhead:
    '{day} has not come yet, so there are no figures of that day. Choose today or an earlier day as the last day.',
  lastDayEmpty: 'By {day} no document in follow-up had been issued. Choose a later last day.',
  lastDayOfNine:
    'The first nine months end on 30/09. Choose a last day up to 30/09, or another kind of period.',
  lastDayOther:
    'The name says {named}, but the last day of the period is {day}. Give the same day in both fields.',
  lastDayBefore:
    '“{name}”, of the same kind, was closed up to {last}, which is after {day}. Choose a last day after {last}, or the kind “Other”.',
  periodTaken:
    'The period “{name}” is already closed, with figures up to {day}. They stay; this closing corrects them: it counts up to {day}, by what is known now. Give the reason for closing it again. If you need figures up to today, choose another last day or the kind “Other”.',
  aboutTitle: 'About',
  about: `Đôn Đốc, version {version}, which works with file structure {schema}. This file has structure {file}.

Follows the receipt of documents and the training on them, unit by unit; sends reminders and follow-ups by email; consolidates the report for leadership.

Open-source software under the Apache-2.0 licence.`,
  reportTitle: 'Summary report',
  approvalTitle: 'Letters awaiting approval',
  cannot: 'It could not be done',
  codeDeleted:
    'The cell just emptied holds the code of the unit: “{code}”. Press Ctrl+Z, or the unit loses its recorded replies.',
  nameDoubled: 'Tab “Units”: “{name}” in row {row} is already the name of the unit in row {other}.',
  undoName: 'If this was the wrong row, press Ctrl+Z to get the name “{before}” back.',
  nameTypedOver: `“{before}” is now named “{name}”. That is right for a misspelling; for a new name by a decision, press Ctrl+Z and choose the menu ${at.openUnitChanges}; if this was the wrong row, press Ctrl+Z.`,
  cellChangedElsewhere:
    'This cell has just been changed elsewhere and is now “{value}”. Open the unit again and correct it.',
  nothingChanged: 'Nothing has changed.',
  unitEdited: '{unit} has been corrected: {columns}.',
  unitAdded: 'Unit {unit} ({code}) has been added.',
  unitAddedNext:
    'It does not receive the documents in follow-up yet: choose Change recipients if it should.',
  unitNotFound: 'No unit has the name or code “{text}”. Choose one from the suggestions.',
  unitNotAsked:
    '{unit} is not among the recipients of document {number} (tab “Tracking”). Choose another unit or document.',
  unaskedReply:
    '{unit} is not among the recipients of document {number} (tab “Tracking”). Leave that document out; if the unit did reply, tick “Not on the recipient list” under More.',
  invisible: 'There are only invisible characters here. Delete them and write it again.',
  formulaError:
    'This is the name of a spreadsheet error and cannot be stored. Write it in another way.',
  tooLong: 'This is too long. Shorten it to at most {limit} characters.',
  notLink:
    '“{text}” is no web address. Write an address that begins with https://, or leave this empty.',
  required: 'This must be filled in.',
  putBack:
    'Cell {cell} holds again what it held before; write it anew if it is to change. To take back an answer, choose anew in the columns “Receipt” and “Result”.',
  putBackNotAsked:
    'What was written in the column “{column}” was removed: document {number} does not ask the unit for it.',
  askedPutBack:
    'Document {number}: “{columns}” was set back, because letters about it went out. To change what is asked, use “New version of a document”.',
  unaskedDeadline: {
    acknowledge:
      'Document {number} asks only for the result, so it has no deadline to acknowledge by.',
    complete:
      'Document {number} asks only to acknowledge receipt, so it has no deadline to complete by.',
  },
  notDay: 'Write the date as 30/10/2024.',
  deadlineBeforeIssue: 'The deadline cannot be before the date of issue ({issued}).',
  noDeadlineToExtend: 'The document sets no deadline for this, so there is none to extend.',
  extensionNotLater: 'The extended deadline must be after the present one ({current}).',
  dispatchTaken:
    'Document {number} of {day} from the same body is already in the tab “Documents”. If each part of it is a task of its own, fill in “Part (of the document)”.',
  partTaken: '{label} of document {number} of {day} is already in the tab “Documents”.',
  stageHasNoDeadline:
    'By the “Reply asked” that was chosen, units do not answer this, so leave it empty.',
  noDeadlineTicked: '“No deadline” is ticked: take the tick away, or leave this empty.',
  part: 'Part {number}',
  notHour: 'Write the hour as “16:30” or “16”, or leave it empty.',
  secrecy:
    'The text bears the mark of a classified (MẬT) document. Do not enter classified documents in this spreadsheet. Delete what was entered and inform the person in charge of security.',
  notice: 'Please confirm that the document is not classified as a state secret.',
  blockUnknown: 'There is no block “{block}” in the tab “Units”.',
  ownOffice: 'It is the office that follows the document up',
  noRecipient: 'There are no active units in the chosen blocks.',
  extendOrExempt: 'Give an extended deadline, or tick exempt.',
  byRequest: 'At the request of the unit on {day}: {because}',
  agreed: 'agreed',
  refusedBecause: 'refused: {because}',
  requestsAgreed:
    'Requests agreed to: {count}. Letters about this go out within the sending hours, to units that had a letter about the document.',
  requestsRefused:
    'Requests refused: {count}. The unit is told the reason by letter, within the sending hours.',
  requestsPassed:
    'Requests for a day that has passed, which cannot be agreed to: {count}. Use “Extend or exempt” to choose another day.',
  requestsGone:
    'Requests that no longer wait, because the unit withdrew or answered them or somebody has decided: {count}.',
  requestsNone: 'No request is selected.',
  contactAsked: 'Request to change the contact',
  contactWithdrawn: 'Request to change the contact withdrawn',
  contactAgreed: 'Change of the contact agreed to, checked by a call',
  contactRefused: 'Change of the contact refused: {because}',
  contactDone:
    'The contact of {unit} is changed. Letters that tell it, within the sending hours: {letters}.',
  contactNotAgreed:
    'The change of the contact of {unit} is refused. Letters that tell it, within the sending hours: {letters}.',
  contactGone: 'This request no longer waits: the unit withdrew it or somebody has decided.',
  contactNotCalled:
    'Call the unit at its known office number to check the request, then tick here.',
};
