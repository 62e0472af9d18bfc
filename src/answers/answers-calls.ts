import type { AnswerSubject } from './rules/answer';
import type { ANSWER_KINDS, AnswerFields, AnswerKind } from './rules/answer-kinds';
import type { AnswerOutcome } from './rules/answer-outcome';
import type { AskedContact, ContactOutcome } from './rules/contact-request';
import type { AcknowledgeAnswer } from './rules/kinds/acknowledge';
import type { SubordinateReply, UnitPageView } from './rules/page-view';
import type { SeenRows } from './rules/seen-rows';

/**
 * A server function for each kind of answer. `token` is the token in the unit's link, `request` a random id of
 * the submission, `rows` where the page has seen what it is about.
 */
export type SendAnswer = {
  [Kind in AnswerKind as (typeof ANSWER_KINDS)[Kind]['call']]: (
    token: string,
    answer: AnswerSubject & AnswerFields<Kind>,
    request: string,
    rows: SeenRows,
  ) => AnswerOutcome;
};

/** One of several receipts. `request` is a random id of its own. */
export interface SentReceipt {
  readonly answer: AcknowledgeAnswer;
  readonly request: string;
  readonly rows: SeenRows;
}

/** Receipts in one call. Recording one may take seconds, so the page sends more of them in several calls. */
export const MAX_RECEIPTS = 10;

/** The jobs behind these functions take `unknown` arguments and validate them, because anyone can call them. */
export interface AnswersCalls extends SendAnswer {
  /** At most `MAX_RECEIPTS` receipts at once, each recorded by itself. The outcomes are in the same order. */
  confirmReceipts: (token: string, receipts: readonly SentReceipt[]) => readonly AnswerOutcome[];
  /**
   * `shown` has the ids of the dispatches that are on the page already; `first` is the id of the one to load
   * first, or `''`.
   */
  listDispatches: (token: string, shown: readonly string[], first: string) => UnitPageView;
  /** `code` is the code of a direct subordinate. */
  openSubordinate: (token: string, code: string) => SubordinateReply;
  /**
   * Asks the office to change the unit's contact. `request` is a random id of the submission, `row` the unit's row
   * of Đơn vị.
   */
  askContact: (token: string, asked: AskedContact, request: string, row: number) => ContactOutcome;
  withdrawContact: (token: string, row: number) => ContactOutcome;
}
