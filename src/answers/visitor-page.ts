import type { VisitorPage } from '../workbook/dialog';
import type { AnswersCalls } from './answers-calls';
import { listSubordinates, openUnitPage } from './jobs/open-page';
import { sendAnswerJobs } from './jobs/submit-answer';

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const unitPage = {
  page: 'unit',
  calls: {
    ...sendAnswerJobs,
    listDispatches: (ports, token, shown) => openUnitPage(ports, token, '', shown),
    listSubordinates: (ports, token, page) => listSubordinates(ports, token, page),
  },
} as const satisfies VisitorPage<AnswersCalls>;
