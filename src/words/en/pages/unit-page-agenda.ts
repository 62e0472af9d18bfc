import type { agenda as vi } from '../../vi/pages/unit-page-agenda';
import { counted } from './counted';

/** What a contact reads of all the unit's dispatches, in English. */
export const agenda: typeof vi = {
  toAnswer: (open, overdue) =>
    `${counted(open, 'document', 'documents')} to answer${overdue === '0' ? '' : `, ${overdue} overdue`}.`,
  allAnswered: 'Your unit has answered every document that is followed up.',
  toOverdue: 'Go to the overdue document',
  next: 'Due next',
  answered: 'Answered',
  stages: { acknowledge: 'acknowledge receipt', train: 'briefing and dissemination' },
  due: (document, stage, day) => `${document}: ${stage}, by ${day}`,
  done: (document, stage, day) => `${document}: ${stage}${day === '' ? '' : ` (on ${day})`}`,
  overOn: (day) =>
    `The office closed the follow-up of this document${day === '' ? '' : ` on ${day}`}. What is below can only be read.`,
  overMissing: (stages) =>
    `No answer of your unit was recorded for: ${stages}. If it was carried out, please contact the office.`,
  unsent: 'Typed and not sent:',
  furtherDone: (count) => `Show ${counted(count, 'document', 'documents')} answered or closed`,
};
