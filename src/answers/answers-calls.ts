import type { AnswerSubject } from './rules/answer';
import type { ANSWER_KINDS, AnswerFields, AnswerKind } from './rules/answer-kinds';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { AskedContact, ContactOutcome } from './rules/contact-request';
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

/** The jobs behind these functions take `unknown` arguments and validate them, because anyone can call them. */
export interface AnswersCalls extends SendAnswer {
  /** `shown` has the ids of the dispatches that are on the page already. */
  listDispatches: (token: string, shown: readonly string[]) => UnitPageView;
  /** Asks the office to change the unit's contact. `request` is a random id of the submission. */
  askContact: (token: string, asked: AskedContact, request: string) => ContactOutcome;
  withdrawContact: (token: string) => ContactOutcome;
  /** `page` counts from 0. */
  listSubordinates: (token: string, page: number) => SubordinateList;
}
