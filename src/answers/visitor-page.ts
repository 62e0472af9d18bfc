import type { VisitorPage } from '../workbook/dialog';
import type { AnswersCalls } from './answers-calls';
import { openSubordinate, openUnitPage } from './jobs/open-page';
import { sendAnswerJobs, submitReceipts } from './jobs/submit-answer';

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const unitPage = {
  page: 'unit',
  calls: {
    ...sendAnswerJobs,
    confirmReceipts: (ports, token, receipts) => submitReceipts(ports, token, receipts),
    listDispatches: (ports, token, shown, first) => openUnitPage(ports, token, first, shown),
    openSubordinate: (ports, token, code) => openSubordinate(ports, token, code),
  },
} as const satisfies VisitorPage<AnswersCalls>;
