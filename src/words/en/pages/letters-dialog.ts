import type { lettersDialog as vi } from '../../vi/pages/letters-dialog';
import { choices } from '../names/choices';
import { at } from '../names/menu-at';
import { counted } from './counted';

const letters = (count: string) => counted(count, 'letter', 'letters');
const recipients = (count: string) => counted(count, 'recipient', 'recipients');

export const lettersDialog: typeof vi = {
  letters: {
    kinds: choices.letterKind,
    contents: {
      ...choices.letterKind,
      notice: 'Notice',
      change: 'Changed deadline',
      extension: 'Extension',
      resumed: 'Resumed',
      reminder: 'Reminder',
      followUp: 'Follow-up',
    },
    content: (kind, nth, number) => `${kind}${nth && ` ${nth}:`} ${number}`.trim(),
    several: (kind, count) => `${kind}, documents: ${count}`,
    states: choices.letterState,
    title: 'Preview and send today’s letters',
    obstacles: 'Nothing can be sent yet',
    faults: 'Letters that could not be prepared, or cells to correct',
    awaiting: (count: string) => `Letters that wait for approval, not among these: ${count}.`,
    untried:
      'Nobody has tried the page at the address in use. If the address is wrong, no unit can open the link in its letter: try it before you send.',
    none: 'No letter is due today.',
    counts: (count, units) => `${letters(count)} for ${counted(units, 'unit', 'units')}`,
    contentList: (contents) => `contents: ${contents}`,
    counted: (content, count) => `${content} (${count})`,
    quota: (count, left) =>
      `${recipients(count)}, copies included; remaining quota today: ${left}.`,
    quotaUnseen: (count) =>
      `${recipients(count)}, copies included. Only the account of the owner can see the remaining quota.`,
    overQuota:
      'There are more recipients than the remaining quota: the rest waits in the queue and goes out on the following days by itself.',
    lastDay: (day) => `Within the quota, all of these letters have gone out by ${day}.`,
    contentHead: 'Content',
    units: 'Units, mailbox',
    letter: 'Letter',
    inQueue: 'in the queue',
    toApprove: 'to be approved first',
    toLeaders: (mailboxes) => `copy to the unit’s leadership: ${mailboxes}`,
    hasRequest: 'a request of the unit has not been answered',
    subject: 'Subject',
    view: 'View letter',
    viewOf: (mailbox) => `View the letter to ${mailbox}`,
    cancelOne: 'Cancel letter',
    cancelOf: (mailbox) => `Cancel the letter to ${mailbox}`,
    confirmCancelOne: (mailbox) =>
      `The letter to ${mailbox} leaves the queue and will not be sent. Please confirm.`,
    yesCancelOne: 'Yes, cancel this letter',
    moreFaults: (count) => `and ${count} more; see System status.`,
    cancelHint: 'A letter in the queue can still be cancelled.',
    skipped: (units) => `Units that get no letter today (${units})`,
    skippedFor: (reason, count) => `${reason} (${count})`,
    moreUnits: (count) => `and ${counted(count, 'more unit', 'more units')}.`,
  },

  shelf: {
    readAll: (all) => `Get all ${letters(all)} to search and filter`,
    readUnits: 'Get the whole list of units',
    search: 'Find letters',
    allContents: 'All contents',
    block: 'Block',
    allBlocks: 'All blocks',
    shown: (shown, all) => `Showing ${shown} of ${letters(all)}.`,
    more: (count) => `Show ${counted(count, 'more letter', 'more letters')}`,
  },

  resting: {
    title: (count) => `Pausing between two reminders: ${counted(count, 'mailbox', 'mailboxes')}`,
    region: 'Mailboxes that pause between two reminders',
    hint: 'These mailboxes were just reminded of other documents; what is due joins their next reminder. Tick those to be written to today.',
    sendNow: 'Send now',
    until: 'Next reminder from',
  },

  remind: {
    title: 'Documents without a deadline',
    hint: 'No reminder goes by itself where there is no deadline. Reminders made here are queued and counted like any other, at least 3 working days after the last one.',
    open: (number: string, count: string) => `${number}: units that have not answered: ${count}.`,
    remind: 'Remind these units',
    remindOf: (number: string) => `Remind these units: ${number}`,
  },

  sending: {
    send: (count) => `Send ${letters(count)}`,
    queue: (count) => `Queue ${letters(count)}`,
    onlyApprove: (count) => `Put ${letters(count)} into Awaiting approval`,
    alsoApprove: (count) => `put ${letters(count)} into Awaiting approval`,
    queueOnly:
      'The owner of the add-on sends the letters. What is in the queue goes out within about 10 minutes, during sending hours.',
    many: (count) =>
      `You are about to send ${letters(count)}. A letter cannot be called back. Please confirm once more.`,
    yesSend: (count) => `Yes, send ${letters(count)}`,
    yesQueue: (count) => `Yes, queue ${letters(count)}`,
    now: 'Send now',
    inWindow: 'Queue, to be sent in sending hours',
    goesInWindow:
      'The letters go out by themselves in sending hours; this window need not be opened again.',
    sendingNow: 'Sending letters',
    progress: (sent, total, left) => `${sent} of ${total} letters sent, ${left} left.`,
    ends: (minutes, at) => `Done in about ${counted(minutes, 'minute', 'minutes')}, at ${at}.`,
    failed: (count) => `${letters(count)} failed; the tab “Outbox” gives the reason.`,
    mayClose:
      'You may close this window, no letter is lost: the remaining ones go out by themselves in sending hours.',
    allSent: 'All sent.',
    answersStandIn: 'What units have answered stands in the tab “Tracking”.',
    stillToApprove: (count) =>
      `${letters(count)} still wait for approval: menu ${at.openApproval}.`,
    stopped: (sentence) => `Stopped for now: ${sentence}`,
    interrupted: (sentence) =>
      `The connection was lost while sending (${sentence}). The remaining letters are in the queue and go out by themselves.`,
  },

  recent: {
    title: (count) => `Letters sent lately (${count})`,
    search: 'Search these letters',
    searchHint: 'By name of the unit, mailbox or subject; marks may be left out.',
    found: (count, all) => `${count} of ${letters(all)} found.`,
    again: 'Send again',
    againOf: (mailbox) => `Send the letter to ${mailbox} again`,
    confirmAgain: (reader) =>
      `${reader} will receive this letter once more; it is queued and goes out by itself in sending hours. Please confirm.`,
    confirmRetry: (reader) =>
      `This letter did not go out. It is queued and goes out to ${reader} by itself in sending hours. Please confirm.`,
    yesAgain: 'Yes, send again',
    returned: 'Came back',
    returnedOf: (mailbox) => `Came back: ${mailbox}`,
    confirmReturned: (mailbox) =>
      `Units that use the mailbox ${mailbox} will get no letter until the address in the “Units” tab is mended. Choose this only after a notice that mail to it was not delivered. Please confirm.`,
    yesReturned: 'Yes, it came back',
  },

  preview: {
    title: 'The letter as its reader sees it',
    loading: 'Composing the letter…',
    to: 'To',
    copies: 'Copies',
    subject: 'Subject',
    frame: 'Text of the letter',
    inbox: 'In the inbox of a telephone',
    seenAs: 'See it as',
    ways: { phone: 'On a telephone', desktop: 'On a computer', text: 'Plain text' },
    test: 'Send test to me',
    close: 'Close the letter',
  },

  choice: {
    all: 'Choose all',
    choose: (subject, mailbox) => `Choose the letter “${subject}” to ${mailbox}`,
    chosen: (count, all) => `${count} of ${letters(all)} chosen.`,
    unseen: (count) =>
      `Of these, ${counted(count, 'letter has', 'letters have')} not been shown in the list.`,
    chooseFirst: 'Please choose at least one letter.',
    cancel: 'Cancel the chosen letters',
    confirmCancel: (count) => `You are about to cancel ${letters(count)}; they will not be sent.`,
    yesCancel: (count) => `Yes, cancel ${letters(count)}`,
  },

  approval: {
    title: 'Letters that wait for approval',
    counts: letters,
    nothing: 'No letters wait for approval',
    intro:
      'View the letters, choose some, and approve or cancel them. Approved letters go out by themselves when it is their mailbox’s turn; the others keep waiting.',
    none: 'No letter waits for approval.',
    dropped: (count: string) =>
      `Letters of the last 14 days that are not sent any more, with the reason: ${count}`,
    droppedBefore: (count) => `and ${letters(count)} before; see the tab “Outbox”.`,
    approve: 'Approve the chosen letters',
    confirm: (count) =>
      `You are about to approve ${letters(count)}. A letter cannot be called back. Please confirm once more.`,
    yes: (count) => `Yes, approve ${letters(count)}`,
    stillWaits: (count) => `${letters(count)} still waiting for approval.`,
  },
};
