import type { returnedDialog as vi } from '../../vi/pages/returned-dialog';

export const returnedDialog: typeof vi = {
  returned: {
    title: 'Letters that came back',
    paste: 'Paste the bounce mails, or a list of addresses',
    pasteHint:
      'Open each bounce mail (from mailer-daemon or postmaster), select all, copy, and paste them here one after another. The pasted text is not stored.',
    foundTitle: (count) => `Mailboxes of units: ${count}`,
    none: 'No mailbox of a unit was found in the pasted text yet.',
    isRecorded: 'recorded before',
    onlyBeside: 'named only in the letter’s header (from, to, cc), so not selected',
    own: (count) => `Addresses of the office that were ignored: ${count}.`,
    unknown: (addresses) => `Not the mailbox of any unit in the tab “Units”: ${addresses}.`,
    delayed:
      'One of the mails says that delivery is delayed: it is tried again, and the letter has not come back. Please deselect its mailbox.',
    effect:
      'The selected units get no letters until the address in the tab “Units” is corrected; until then they are in Call or message units.',
    save: (count) => `Record letters that came back: ${count}`,
    chooseFirst: 'Please paste a text and select at least one mailbox.',
  },
};
