import type { AnswerSubject } from './rules/answer';
import type { ANSWER_KINDS, AnswerFields, AnswerKind } from './rules/answer-kinds';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { SubordinateList, UnitPageView } from './rules/page-view';

/**
 * A server function for each kind of answer. `token` is the token in the unit's link, `request` a random id of
 * the submission.
 */
export type SendAnswer = {
  [Kind in AnswerKind as (typeof ANSWER_KINDS)[Kind]['call']]: (
    token: string,
    answer: AnswerSubject & AnswerFields<Kind>,
    request: string,
  ) => AnswerOutcome;
};

/**
 * Server functions that the unit's page calls. The jobs behind them take `unknown` arguments and validate them,
 * because anyone can call them.
 */
export interface AnswersCalls extends SendAnswer {
  /** Returns the page with the next dispatches. `shown` has the ids of those already on the page. */
  listDispatches: (token: string, shown: readonly string[]) => UnitPageView;
  /** Returns one page of the unit's subordinates with their status. `page` counts from 0. */
  listSubordinates: (token: string, page: number) => SubordinateList;
}
