import type { TextFault } from '../../texts/text-fault';

export interface AnswerSubject {
  readonly dispatch: string;
  /** Version of the dispatch that the page showed. */
  readonly version: number;
  /** Code of the subordinate unit that a parent answers for; `''` if the unit answers for itself. */
  readonly forUnit: string;
  /** Why a parent answers for the unit, or why the recorded answer is replaced; `''` if neither is the case. */
  readonly reason: string;
  /** Digest from `seenOf` of the stage's answers that the page showed; `''` if there were none. */
  readonly seen: string;
  /** True if the contact has seen somebody else's answer and replaces it. Then `reason` is required. */
  readonly replaces: boolean;
}

export type AnswerFault =
  | 'required'
  | 'notDay'
  | 'beforeIssue'
  | 'inFuture'
  | 'notExpected'
  | 'notWhole'
  | 'moreThanEligible'
  | TextFault
  | 'unknownForm';

/** A problem with one field. `field` is its path in the answer, such as `entries.0.heldOn`. */
export interface AnswerProblem {
  readonly field: string;
  readonly fault: AnswerFault;
}
