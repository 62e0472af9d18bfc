import type { delay as vi } from '../../vi/pages/unit-page-delay';

/** What a contact reads of saying that its training comes late, in English. */
export const delay: typeof vi = {
  title: 'Not done? Give (change) a day, say what hinders you',
  hindered: 'Say what hinders you',
  expectedOn: 'Expected to complete on',
  hint: (until) =>
    `At the latest ${until}. Until your day no follow-up is sent and you may change it; you still count as overdue.`,
  send: 'Send to the office',
  past: (day) => `Your day, ${day}, has passed; completion was not reported.`,
  changed: 'Not sent: a colleague has said what follows. Send again if it is still needed.',
};
