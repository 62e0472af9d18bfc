import type { LetterKind } from '../../core/outbox-letter';
import type { dialogs as vi } from '../vi/dialogs';

const kinds: Readonly<Record<LetterKind, string>> = {
  notice: 'Notice',
  reminder: 'Reminder',
  followUp: 'Follow-up',
};

const counted = (count: string, one: string, many: string) =>
  `${count} ${count === '1' ? one : many}`;

/** What staff read in the dialogs over the sheet, in English. */
export const dialogs: typeof vi = {
  close: 'Close',
  working: 'Working…',
  failed: (sentence) => `It could not be done: ${sentence}`,
  required: 'required',
  optional: 'optional',
  more: (count) => `… and ${count} more`,

  form: {
    none: '– choose –',
    dayChosen: (day) => `Chosen: ${day} (day/month/year).`,
    fillIn: (label) => `Please fill in “${label}”.`,
    dayFirst: 'Please choose a date from the calendar, e.g. 05/11/2024.',
    countOnly: 'Please give a whole number in digits only.',
    mend: (count) =>
      count === 1
        ? 'One item needs mending; how to is said beneath it.'
        : `${count} items need mending; how to is said beneath each.`,
  },

  letters: {
    kinds,
    title: 'Preview and send today’s letters',
    obstacles: 'Nothing can be sent yet',
    none: 'No letter is due today.',
    counts: (letters, units) =>
      `${counted(letters, 'letter', 'letters')} for ${counted(units, 'unit', 'units')}`,
    byKind: (kind, count) => `${kind}: ${count}`,
    quota: (recipients, left) =>
      `${counted(recipients, 'recipient', 'recipients')}, copies included; remaining quota today: ${left}.`,
    overQuota:
      'There are more recipients than the remaining quota: the rest waits in the queue and goes out on the following days by itself.',
    kind: 'Kind',
    units: 'Units, mailbox',
    letter: 'Letter',
    inQueue: 'in the queue',
    subject: 'Subject',
    view: 'View letter',
    viewOf: (mailbox) => `View the letter to ${mailbox}`,
    skipped: 'Units that get no letter today',
    skippedFor: (reason, count) => `${reason} (${count})`,
    send: (count) => `Send ${counted(count, 'letter', 'letters')}`,
    queueOnly:
      'The owner of the add-on sends the letters: sending puts them into the queue, and the owner’s next run (within about 10 minutes) sends them.',
    confirm: (count) =>
      `You are about to send ${counted(count, 'letter', 'letters')}. A letter cannot be called back. Please confirm once more.`,
    confirmSend: (count) => `Yes, send ${counted(count, 'letter', 'letters')}`,
    back: 'Back',
    queued: 'The letters are in the queue',
    sendingNow: 'Sending letters',
    progress: (sent, total, left) => `${sent} of ${total} letters sent, ${left} left.`,
    failed: (count) =>
      `${counted(count, 'letter', 'letters')} failed; the Outbox tab gives the reason.`,
    mayClose: 'You may close this window; the remaining letters go out by themselves.',
    allSent: 'All sent.',
    stopped: (sentence) => `Stopped for now: ${sentence}`,
    interrupted: (sentence) =>
      `The connection was lost while sending (${sentence}). The remaining letters are in the queue and go out by themselves.`,
  },

  preview: {
    title: 'The letter as its reader sees it',
    loading: 'Composing the letter…',
    to: 'To',
    copies: 'Copies',
    subject: 'Subject',
    frame: 'Text of the letter',
    plain: 'The letter as plain text',
    test: 'Send test to me',
    close: 'Close the letter',
  },

  approval: {
    title: 'Letters that wait for approval',
    intro:
      'View the letters, choose some, and approve or cancel them. Approved letters go out with the next run.',
    none: 'No letter waits for approval.',
    all: 'Choose all',
    choose: (subject, mailbox) => `Choose the letter “${subject}” to ${mailbox}`,
    chosen: (count, all) => `${count} of ${counted(all, 'letter', 'letters')} chosen.`,
    approve: 'Approve the chosen letters',
    cancel: 'Cancel the chosen letters',
    chooseFirst: 'Please choose at least one letter.',
    confirmApprove: (count) =>
      `You are about to approve ${counted(count, 'letter', 'letters')}. A letter cannot be called back. Please confirm once more.`,
    confirmCancel: (count) =>
      `You are about to cancel ${counted(count, 'letter', 'letters')}; they will not be sent.`,
    yesApprove: (count) => `Yes, approve ${counted(count, 'letter', 'letters')}`,
    yesCancel: (count) => `Yes, cancel ${counted(count, 'letter', 'letters')}`,
  },

  sections: {
    warning: 'Needs attention',
  },
};
