import type { VisitorPage } from '../workbook/dialog';
import type { AnswersCalls } from './answers-calls';
import { askContact, withdrawContact } from './jobs/ask-contact';
import { listSubordinates, openUnitPage } from './jobs/open-page';
import { sendAnswerJobs } from './jobs/submit-answer';

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const unitPage = {
  page: 'unit',
  calls: {
    ...sendAnswerJobs,
    askContact: (ports, token, asked, request) => askContact(ports, token, asked, request),
    withdrawContact: (ports, token) => withdrawContact(ports, token),
    listDispatches: (ports, token, shown) => openUnitPage(ports, token, '', shown),
    listSubordinates: (ports, token, page) => listSubordinates(ports, token, page),
  },
} as const satisfies VisitorPage<AnswersCalls>;
