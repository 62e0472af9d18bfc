import type {
  pageTest as viPageTest,
  setUpDialog as viSetUpDialog,
} from '../../vi/pages/set-up-dialog';

/** What the dialog of Initial set-up says itself. */
export const setUpDialog: typeof viSetUpDialog = {
  step: (at, all, title) => `Step ${at} of ${all}: ${title}`,
  done: 'Done',
  open: 'Open',
  begin: 'Take this step',
  change: 'View, change',
  compare: 'See both side by side',
  later: 'Later, close',
  allDone: 'All steps are done.',
  skip: 'Later, on to Import units',
  waiting:
    'The test page has opened beside this one; if it has not, open the link below. Best is to open the test letter on a telephone that is not signed in to Google. Press the button on the page: this window waits and goes on by itself.',
  openPage: 'Open the test page',
  look: 'I have pressed it, look again',
  notYet: 'Nobody has pressed the button on the test page yet.',
  weekdays: {
    2: 'Monday',
    3: 'Tuesday',
    4: 'Wednesday',
    5: 'Thursday',
    6: 'Friday',
    7: 'Saturday',
    8: 'Sunday',
  },
  progress: (done, all) =>
    `${done} of ${all} steps are done. Those left go by what stands in the tab Settings.`,
};

/** What the test page says. */
export const pageTest: typeof viPageTest = {
  title: 'Test page',
  opened: 'This page opens.',
  ask: 'Units that are not signed in to Google have to be able to open this page. See it on a telephone that is not signed in (the test letter has the link), or copy the address into a private window; if it opens, press the button below, so that the spreadsheet notes it.',
  press: 'It opens without signing in',
  working: 'Noting…',
  seen: 'Noted. Initial set-up in the spreadsheet goes on by itself; you may close this page.',
  failed: 'It could not be noted. Check the connection and press again.',
  version: (version) => `The page runs version ${version}.`,
  notOwners:
    'This page runs as another account than the one in charge of sending: deploy it again from the account in charge.',
  refused: 'This test link is no longer valid. Send the test letter again in Initial set-up.',
};
