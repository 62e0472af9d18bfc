import type {
  pageTest as viPageTest,
  setUpDialog as viSetUpDialog,
} from '../../vi/pages/set-up-dialog';

/** What the dialog of Initial set-up says itself. */
export const setUpDialog: typeof viSetUpDialog = {
  step: (at, all, title) => `Step ${at} of ${all}: ${title}`,
  done: 'Done',
  open: 'Open',
  change: 'View, change',
  compare: 'See both side by side',
  later: 'Later, close',
  allDone: 'All steps are done. Next: menu Đôn đốc ▸ Import units.',
  progress: (done, all) =>
    `${done} of ${all} steps are done. Those left go by what stands in the tab Settings.`,
};

/** What the test page says. */
export const pageTest: typeof viPageTest = {
  title: 'Test page',
  opened: 'This page opens.',
  ask: 'If you see it on a telephone that is not signed in to Google, press the button below, so that the spreadsheet notes that the page works.',
  press: 'It opens on my telephone, without signing in',
  working: 'Noting…',
  seen: 'Noted. Open Initial set-up in the spreadsheet again to see it.',
  failed: 'It could not be noted. Check the connection and press again.',
  version: (version) => `The page runs version ${version}.`,
  notOwners:
    'This page runs as another account than the one in charge of sending: deploy it again from the account in charge.',
  refused: 'This test link is no longer valid. Send the test letter again in Initial set-up.',
};
