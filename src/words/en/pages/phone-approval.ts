import type { phoneApproval as vi } from '../../vi/pages/phone-approval';
import { counted } from './counted';

const letters = (count: string) => counted(count, 'letter', 'letters');

export const phoneApproval: typeof vi = {
  title: 'Letters awaiting approval',
  waiting: (count: string, at: string) => `Letters awaiting approval: ${count}, at ${at}.`,
  intro:
    'Open each letter to read it whole. Only letters that you have read are approved. Approved letters go by themselves within the sending hours and cannot be called back.',
  until: (day: string) => `This link opens until the end of ${day}.`,
  none: 'No letter awaits approval.',
  openAll: (count: string) => `Open all ${letters(count)}`,
  more: (count: string) => `Show more letters (${count} left)`,
  notLoaded: 'The letters could not be loaded. Please try again.',
  notComposed: (count: string) =>
    `Letters that cannot be composed, so that they can be neither read nor approved here: ${count}. Please deal with them in the spreadsheet.`,
  list: 'Letters awaiting approval',
  read: 'Read the letter',
  to: 'To',
  copies: 'Copies',
  toLeaders: 'A copy goes to the unit’s leadership.',
  opened: 'Read',
  held: 'Held back',
  changed: 'Content has changed',
  hold: 'Hold this letter back',
  release: 'No longer hold back',
  holdHint: 'A letter that is held back still awaits approval in the spreadsheet.',
  approve: (count: string) => `Approve ${letters(count)} read`,
  holdOnly: (count: string) => `Note ${letters(count)} held back`,
  openFirst: 'Please open a letter and read it before you approve.',
  confirm: (count: string) =>
    `Letters about to be approved: ${count}. Letters that were sent cannot be called back. Please confirm once more.`,
  confirmHeld: (count: string) => `Letters held back still await approval: ${count}.`,
  yes: (count: string) => `Yes, approve ${letters(count)}`,
  back: 'Not yet',
  working: 'Saving…',
  outcome: {
    approved: (count: string) =>
      `Letters approved: ${count}. They go by themselves within the sending hours.`,
    held: (count: string) =>
      `Noted as held back: ${count}. They still await approval in the spreadsheet.`,
    before: (count: string) => `Approved before, and not sent a second time: ${count}.`,
    gone: (count: string) =>
      `No longer awaiting approval, since they were cancelled or have nothing left to say: ${count}.`,
    changed: (count: string) =>
      `Not approved, since their content has changed after the page was opened: ${count}. Please read them again.`,
    nothing: 'Nothing has changed.',
  },
  busy: 'The spreadsheet is busy, so no letter was approved. Please press again in a few seconds.',
  failed:
    'It is not clear whether the letters were approved. Please check the connection and press again: no approved letter is sent twice.',
  closed: {
    refused: {
      title: 'This link cannot be used',
      text: 'It may have expired, be incomplete or no longer hold. No letter was approved with it. Please open the link in the latest letter “Awaiting approval”, or approve in the spreadsheet. For questions, please contact:',
    },
    unavailable: {
      title: 'The page cannot be opened at present',
      text: 'Something is wrong with the spreadsheet; the letters still await approval. Please open this link again later, or contact:',
    },
  },
  phone: 'Phone',
};
