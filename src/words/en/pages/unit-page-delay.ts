import type { delay as vi } from '../../vi/pages/unit-page-delay';

/** What a contact reads of saying that its training comes late, in English. */
export const delay: typeof vi = {
  title: 'Not done? Give (change) a day, say what hinders you',
  hindered: 'Say what hinders you',
  expectedOn: 'Expected to complete on',
  hint: (until) =>
    `The day may be ${until} at the latest. Until the end of the day you give, your unit gets no follow-up letter on this and may change the day. The deadline stays, so this still counts as overdue.`,
  send: 'Send to the office',
  past: (day) => `Your day, ${day}, has passed; completion was not reported.`,
  changed: 'Not sent: a colleague has said what follows. Send again if it is still needed.',
};
