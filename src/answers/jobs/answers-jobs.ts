import type { JobsFor } from '../../workbook/jobs-for';
import type { AnswersCalls } from '../answers-calls';
import { listSubordinates, openUnitPage } from './open-page';
import { takeAnswer } from './take-answer';

/** What carries out the calls of the unit's page; each passes on no more than its call has, whatever a visitor hands over. */
export const answersJobs: JobsFor<AnswersCalls> = {
  confirmReceipt: (ports, token, answer, request) =>
    takeAnswer(ports, 'acknowledge', { token, answer, request }),
  reportTraining: (ports, token, answer, request) =>
    takeAnswer(ports, 'train', { token, answer, request }),
  tellDelay: (ports, token, answer, request) =>
    takeAnswer(ports, 'delay', { token, answer, request }),
  listDispatches: (ports, token, shown) => openUnitPage(ports, token, '', shown),
  listSubordinates: (ports, token, page) => listSubordinates(ports, token, page),
};
