import type { kept as vi } from '../../vi/pages/unit-page-kept';

/** What a contact reads of what it has typed and not sent, in English. */
export const kept: typeof vi = {
  offline:
    'This device is offline. The page sends by itself once it is online again; please keep it open.',
  unsent: (at) => `What stands below was typed at ${at} and not sent. Please check it and send.`,
  dropUnsent: 'Drop what was not sent',
  again: 'Press again to drop what was typed',
  afterReload: 'What you typed is kept on this device for seven days, even if the page is closed.',
  inPage: 'What you typed is still on this page; please do not close or reload it.',
};
