import type { delay as vi } from '../../vi/pages/unit-page-delay';

/** What a contact reads of saying that its training comes late, in English. */
export const delay: typeof vi = {
  title: 'Not done? Give a day, say what hinders you',
  hindered: 'Say what hinders you',
  expectedOn: 'Expected to complete on',
  hint: (until) =>
    `Once, at the latest ${until}. No follow-up is sent up to that day; the deadline stays.`,
  send: 'Send to the office',
  said: (day) => `Your unit expects to complete on ${day}.`,
  changed: 'Not sent: a colleague has said what follows. Send again if it is still needed.',
};
