import type { AcknowledgeAnswer, DelayAnswer, TrainAnswer } from './rules/answer';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { SubordinateList, UnitPageView } from './rules/page-view';

/**
 * What the unit's page calls: each with the token of its link, answers with the id of their request. The jobs behind
 * take all of it as unknown, since anyone may hand anything over.
 */
export interface AnswersCalls {
  confirmReceipt: (token: string, answer: AcknowledgeAnswer, request: string) => AnswerOutcome;
  reportTraining: (token: string, answer: TrainAnswer, request: string) => AnswerOutcome;
  /** A late unit says when it expects to complete, and what hinders it. */
  tellDelay: (token: string, answer: DelayAnswer, request: string) => AnswerOutcome;
  /** Further dispatches than those, by id, that the page shows. */
  listDispatches: (token: string, shown: readonly string[]) => UnitPageView;
  /** The units below, by page, counted from 0. */
  listSubordinates: (token: string, page: number) => SubordinateList;
}
