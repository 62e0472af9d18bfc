import type { closed as vi } from '../../vi/pages/unit-page-closed';

/** What the unit's page says where it does not open, in English. */
export const closed: typeof vi = {
  refused: {
    title: 'This link is not right, or incomplete',
    text: 'It may have lost or gained a character when it was copied, or a new link has taken its place. Please open the link in the latest letter, reply to that letter, or contact:',
  },
  replaced: {
    title: 'This link has been replaced',
    text: 'Your unit has a new link; what it has answered is kept. Please open the link in the latest letter to your unit’s mailbox. If there is none, or its link has been replaced too, contact:',
  },
  upgrading: {
    title: 'This page is being upgraded',
    text: 'The office is upgrading its tracking sheet, so the page cannot be opened right now. Please open this link again in a few minutes; if it is urgent, contact:',
  },
};
