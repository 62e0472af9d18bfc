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
  line: (document, stage, day) => `${document}: ${stage}${day === '' ? '' : `, ${day}`}`,
  overOn: (day) =>
    `This document was closed${day === '' ? '' : ` on ${day}`}. It can only be read.`,
  overMissing: (stages) => `Not recorded: ${stages}. If it was done, please contact the office.`,
  unsent: 'Typed and not sent:',
  furtherDone: (count) => `Show ${counted(count, 'document', 'documents')} answered or closed`,
};
