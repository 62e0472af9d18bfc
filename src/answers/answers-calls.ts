import type { AcknowledgeAnswer, DelayAnswer, TrainAnswer } from './rules/answer';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { SubordinateList, UnitPageView } from './rules/page-view';

/**
 * Server functions that the unit's page calls. `token` is the token in the unit's link, `request` a random id
 * of the submission. The jobs behind them take `unknown` arguments and validate them, because anyone can call
 * them.
 */
export interface AnswersCalls {
  confirmReceipt: (token: string, answer: AcknowledgeAnswer, request: string) => AnswerOutcome;
  reportTraining: (token: string, answer: TrainAnswer, request: string) => AnswerOutcome;
  /** Reports the day on which a late unit expects to complete, its difficulties, or both. */
  tellDelay: (token: string, answer: DelayAnswer, request: string) => AnswerOutcome;
  /** Returns the page with the next dispatches. `shown` has the ids of those already on the page. */
  listDispatches: (token: string, shown: readonly string[]) => UnitPageView;
  /** Returns one page of the unit's subordinates with their status. `page` counts from 0. */
  listSubordinates: (token: string, page: number) => SubordinateList;
}
