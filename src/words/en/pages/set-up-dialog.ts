import type { setUpDialog as viSetUpDialog } from '../../vi/pages/set-up-dialog';

export const setUpDialog: typeof viSetUpDialog = {
  making: 'Tabs made so far',
  step: (at, all, title) => `Step ${at} of ${all}: ${title}`,
  done: 'Done',
  open: 'Open',
  begin: 'Take this step',
  change: 'View, change',
  securityTitle: 'Security notice: by pressing “Agree, save this step” you agree to it',
  security: [
    'For non-classified documents that may be exchanged over the Internet only. Never enter, paste, attach or link a document marked MẬT, TỐI MẬT or TUYỆT MẬT; never record a person’s name or conduct.',
    'Personal data: the spreadsheet holds only the contact details that the work needs; prefer positions and official mailboxes. Do not share it with “anyone with the link”. Data at Google may lie outside Viet Nam; the office itself decides on its use under the law.',
  ],
  agree: 'Agree, save this step',
  addressHint:
    'If you have deployed the page and copied its address (it ends in /exec), paste it here: as it is saved, a test letter goes to the mailbox of this account and the test page opens beside this one. If not, leave it empty; the next step says how to get it.',
  later: 'Later, close',
  allDone: 'All steps are done.',
  skip: 'Later, on to Import units',
  waiting:
    'The test page has opened beside this one; if it has not, press “Open the test page”. See it without signing in too, as units will open it, then press the button on the page: this window waits and goes on by itself.',
  address: 'Address of the test page',
  addressUse:
    'Send it by Zalo to a telephone that is not signed in to this account, or open it in a private window (Ctrl+Shift+N).',
  copyAddress: 'Copy the address',
  copied: 'Copied. Paste it (Ctrl+V) into Zalo or a private window.',
  copyByHand: 'The browser does not allow copying: the address is selected, press Ctrl+C.',
  openPage: 'Open the test page',
  look: 'I have pressed it, check again',
  wrongPage: 'The page does not open: mend the address',
  notYet:
    'Nobody has pressed the button on the test page yet. If the page does not open, press “The page does not open: mend the address”.',
  weekdays: {
    2: 'Monday',
    3: 'Tuesday',
    4: 'Wednesday',
    5: 'Thursday',
    6: 'Friday',
    7: 'Saturday',
    8: 'Sunday',
  },
  more: 'More settings: hours, holidays, leaders (usable as they are)',
  preset: 'As preset',
  progress: (done, all) => `${done} of ${all} steps are done.`,
};
