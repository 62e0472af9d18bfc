import type { requestsDialog as vi } from '../../vi/pages/requests-dialog';

export const requestsDialog: typeof vi = {
  requests: {
    title: 'Requests of units',
    intro:
      'A request is not in effect yet: deadline and task stay, and follow-ups on it wait for approval. If you agree, the deadline is extended to the day that the unit asks for, or the unit is exempted; the answer goes by letter.',
    none: 'No request waits for an answer.',
    ofRows: (count) => `Later deadlines and exemptions: ${count}`,
    dispatch: 'Document',
    allDispatches: 'All documents',
    unit: 'Unit',
    asks: 'Asks',
    reason: 'Reason of the unit',
    status: 'Deadline status',
    all: 'Select all requests shown',
    choose: (unit, asks) => `Select: ${unit}, ${asks}`,
    wish: {
      acknowledge: (day) => `To acknowledge until ${day}`,
      complete: (day) => `To complete until ${day}`,
      exemption: () => 'To be exempted',
    },
    passed: 'This day has passed: use “Extend or exempt” to choose another day.',
    sentAt: (at) => `sent at ${at}`,
    chosen: (count, total) => `Selected: ${count} of ${total}.`,
    chooseFirst: 'Please select at least one request.',
    agree: 'Agree',
    refuse: 'Refuse',
    because: 'Reason for refusing (the unit reads it)',
    becauseHint: 'Only to refuse. Do not give any person’s name or conduct.',
    confirm: (count) => `Agree to ${count} requests?`,
    yes: (count) => `Agree to ${count} requests`,
    contacts: (count) => `Changes of contact: ${count}`,
    contactIntro:
      'Call the unit at the office number that you have (not at the new one) before you agree. The former mailbox is told too.',
    field: { position: 'Position', email: 'Mailbox', phone: 'Telephone' },
    change: (label, before, after) => `${label}: ${before === '' ? '(none)' : before} → ${after}`,
    called: 'The unit was called to check this',
    agreeOf: (unit) => `Agree to the new contact of ${unit}`,
    refuseOf: (unit) => `Refuse the new contact of ${unit}`,
  },
};
