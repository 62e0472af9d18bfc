import type { VisitorPage } from '../workbook/dialog';
import type { AnswersCalls } from './answers-calls';
import { askContact, withdrawContact } from './jobs/ask-contact';
import { openSubordinate, openUnitPage } from './jobs/open-page';
import { sendAnswerJobs, submitReceipts } from './jobs/submit-answer';

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const unitPage = {
  page: 'unit',
  calls: {
    ...sendAnswerJobs,
    askContact: (ports, token, asked, request) => askContact(ports, token, asked, request),
    withdrawContact: (ports, token) => withdrawContact(ports, token),
    confirmReceipts: (ports, token, receipts) => submitReceipts(ports, token, receipts),
    listDispatches: (ports, token, shown, first) => openUnitPage(ports, token, first, shown),
    openSubordinate: (ports, token, code) => openSubordinate(ports, token, code),
  },
} as const satisfies VisitorPage<AnswersCalls>;
