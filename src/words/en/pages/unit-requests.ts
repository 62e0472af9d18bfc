import type { unitRequests as vi } from '../../vi/pages/unit-requests';

export const unitRequests: typeof vi = {
  title: 'Not possible, not done?',
  promise: 'Promise a day',
  changePromise: 'Change the promised day',
  hindered: 'Say what hinders you',
  expectedOn: { acknowledge: 'Expected to acknowledge on', complete: 'Expected to complete on' },
  noReceiptDay: 'Please choose the day on which you expect to acknowledge.',
  promiseHint: (until, isOverdue) =>
    `The day may be ${until} at the latest. Until the end of the day you give, your unit gets no letter that reminds of this, and may change the day. The deadline stays${isOverdue ? ', so this still counts as overdue' : '; an answer after it still counts as overdue'}.`,
  promisePast: {
    acknowledge: (day) => `Your day, ${day}, has passed; receipt was not acknowledged.`,
    complete: (day) => `Your day, ${day}, has passed; completion was not reported.`,
  },
  ask: {
    acknowledge: 'Ask for a later deadline',
    complete: 'Ask for a later deadline',
    exemption: 'Ask to be exempted (does not apply to us)',
  },
  until: 'Later deadline',
  because: 'Reason',
  waits: (office) =>
    `${office} answers by letter. Until then the deadline and what is asked stay as they are.`,
  send: 'Send the request',
  recorded: (at) => `The request was sent at ${at}.`,
  withdrawn: (at) => `The request was withdrawn at ${at}.`,
  sent: {
    acknowledge: (day, at) => `Your unit asked to acknowledge until ${day} (sent at ${at}).`,
    complete: (day, at) => `Your unit asked for a later deadline, ${day} (sent at ${at}).`,
    exemption: (_day, at) => `Your unit asked to be exempted (sent at ${at}).`,
  },
  notAgreed: (office) =>
    `Not agreed to: ${office} has not answered yet. The deadline and what is asked stay as they are.`,
  refused: {
    acknowledge: (day, on, office) =>
      `${on}: ${office} refused your request to acknowledge until ${day}.`,
    complete: (day, on, office) =>
      `${on}: ${office} refused your request for a later deadline, ${day}.`,
    exemption: (_day, on, office) => `${on}: ${office} refused your request to be exempted.`,
  },
  reasonIs: (because) => `Reason: ${because}`,
  withdraw: 'Withdraw the request',
  withdrawAgain: 'Press again to withdraw it',
  withdrawMeans: 'Once withdrawn, the office does not consider the request any more.',
  notLater: (due) =>
    due === ''
      ? 'This has no deadline, so it cannot be extended.'
      : `Please choose a day after the present deadline (${due}) and not before today.`,
  changed:
    'Not sent: this was answered just now, or your unit has made another request. Please look at what is here.',
  limited: (most) =>
    `Not sent: your unit has sent ${most} requests today, the most for one day. Please send it tomorrow, or reply to a letter of the office`,
  contact: {
    title: 'Ask to change the contact of your unit',
    intro: (office) =>
      `Leave blank what does not change. ${office} calls to check before it changes anything; until then letters go to the present mailbox.`,
    position: 'Position of the new contact',
    email: 'New mailbox',
    phone: 'New telephone number',
    hints: {
      position: 'A position, not a name, e.g. clerk',
      email: 'Preferably an official mailbox of the unit',
      phone: 'Preferably a number of the unit',
    },
    faults: {
      required: 'Please fill in at least one field.',
      notMailbox: 'This is not a mail address. Example: clerk@example.org',
    },
    sent: (asked, at) => `Your unit asked to change its contact: ${asked} (sent at ${at}).`,
    notAgreed: (office) =>
      `Not agreed to: ${office} has not answered yet. Letters still go to the present mailbox.`,
    refused: (on, office) => `${on}: ${office} refused your request to change the contact.`,
    recorded: 'The request to change the contact was sent. Nothing changes until it is agreed to.',
    withdrawn: 'The request to change the contact is withdrawn.',
  },
};
