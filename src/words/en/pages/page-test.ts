import type { pageTest as vi } from '../../vi/pages/page-test';

/** The page that tests an office's web app deployment. */
export const pageTest: typeof vi = {
  title: 'Test page',
  opened: 'This page opens.',
  ask: 'Units that are not signed in to Google have to be able to open this page. Copy the address of this page, send it by Zalo to a telephone that is not signed in to the office’s account, or open it in a private window (Ctrl+Shift+N). If it opens there, press the button below, so that the spreadsheet notes it.',
  press: 'It opens without signing in',
  working: 'Noting…',
  seen: 'Noted. Initial set-up in the spreadsheet goes on by itself; you may close this page.',
  failed: 'It could not be noted. Check the connection and press again.',
  version: (version) => `The page runs version ${version}.`,
  notOwners:
    'This page runs as another account than the one in charge of sending: deploy it again from the account in charge.',
  refused: 'This test link is no longer valid. Send the test letter again in Initial set-up.',
};
