import type { Translated } from '../../translated';
import type { counted as viCounted, results as viResults } from '../../vi/report/results';

export const counted: Translated<typeof viCounted> = {
  units: { one: '{count} unit', many: '{count} units' },
  blocks: { one: '{count} block', many: '{count} blocks' },
  letters: {
    one: '{count} notice, reminder or follow-up',
    many: '{count} notices, reminders and follow-ups',
  },
  times: { one: '{count} time', many: '{count} times' },
  sessions: { one: '{count} session', many: '{count} sessions' },
};

const done = {
  both: ': {first} on time, {second} late',
  allFirst: ', all on time',
  allSecond: ', all late',
  oneFirst: ', on time',
  oneSecond: ', late',
};

const left = {
  both: ': {first} within the deadline, {second} overdue',
  allFirst: ', all within the deadline',
  allSecond: ', all overdue',
  oneFirst: ', within the deadline',
  oneSecond: ', overdue',
};

export const results: Translated<typeof viResults> = {
  parts: { done, left },
  noDeadline: ', no deadline',
  nothing: '; of these with nothing to report: {count}',
  receipt: {
    some: 'By {cutOff}, {part} of {whole} had acknowledged receipt ({share}){done}{rest}{see}.',
    none: 'By {cutOff}, no unit had acknowledged receipt ({whole} in all{left}){see}.',
    rest: '; not acknowledged: {count}{left}',
  },
  result: {
    some: '{part} of {whole} completed it ({share}){done}{nothing}{rest}{detail}',
    none: 'No unit has completed it ({whole} in all{left}){detail}',
    rest: '; not completed: {count}{left}',
    byBlock: '. By block{see}:',
    noBlocks: '{see}.',
  },
  document: {
    some: '{part} of {whole} issued an implementing document.',
    none: 'No unit has issued an implementing document.',
  },
  sessions: {
    some: 'Held by the units: {sessions}; {attendance}.',
    none: 'No unit has told of a session.',
    headsOnly: 'From the units: {attendance}; no unit has told how many sessions it held.',
  },
  overdue: {
    some: 'With something overdue: {count}{see}.',
    none: 'No unit has anything overdue.',
  },
  values: 'Figures reported by the units{see}: {list}.',
  followUp: {
    sent: '{office} has sent {letters}',
    within: '; among them ',
    alone: '{office} has sent ',
    reminders: 'follow-ups to {units} ({reminders})',
    early: 'reminders before the deadline ({early})',
    none: '{office} has not sent a notice, reminder or follow-up',
    noneClosed: '{office} has not followed up any unit',
  },
  effect: {
    receipt: {
      some: ' Acknowledged after a reminder: {count}.',
      none: ' No unit acknowledged after a reminder.',
    },
    receiptAndResult: {
      some: ' Acknowledged or completed after a reminder: {count}.',
      none: ' No unit acknowledged or completed after a reminder.',
    },
    result: {
      some: ' Completed after a reminder: {count}.',
      none: ' No unit completed after a reminder.',
    },
  },
  see: ' ({annexes} attached)',
};
