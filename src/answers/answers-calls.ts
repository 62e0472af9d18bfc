import type { AcknowledgeAnswer, DelayAnswer, TrainAnswer } from './rules/answer';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { SubordinateList, UnitPageView } from './rules/page-view';

/**
 * Server functions called by the unit's page, each with the link's token. Answers have a request id. The jobs
 * behind them take `unknown`, because anyone may send anything.
 */
export interface AnswersCalls {
  confirmReceipt: (token: string, answer: AcknowledgeAnswer, request: string) => AnswerOutcome;
  reportTraining: (token: string, answer: TrainAnswer, request: string) => AnswerOutcome;
  /** A late unit names the day it expects to complete and its difficulties. */
  tellDelay: (token: string, answer: DelayAnswer, request: string) => AnswerOutcome;
  /** Loads dispatches other than those with the ids in `shown`. */
  listDispatches: (token: string, shown: readonly string[]) => UnitPageView;
  /** Subordinate units; `page` counts from 0. */
  listSubordinates: (token: string, page: number) => SubordinateList;
}
