import type { Day } from '../../calendar/day';
import type { Dispatch, ReportForm, Task } from '../../records/dispatch';
import type { ReportedValue } from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { hasDoneDay } from '../../records/round';
import { askedFigures } from '../../records/training-figures';
import type { TwoReadings } from '../../texts/number-text';
import type { TextFault } from '../../texts/text-fault';
import type { AnswerDays } from './answer-days';

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

/** What the rules of an answer depend on besides the answer itself. */
export interface AnswerContext extends AnswerDays {
  /** Last day that the unit may name for the stage. `null` or missing if it may name none. */
  readonly expectUntil?: Day | null;
  /** Due day of the stage whose deadline is to be extended. `null` or missing if it has no deadline. */
  readonly dueNow?: Day | null;
  /** Missing for a kind of answer that has no result. */
  readonly task?: Task;
  /** Form of report that the dispatch wants; missing for a kind of answer that has no report. */
  readonly reportForm?: ReportForm;
  /** False for a round of a repeating report (`hasDoneDay`). Missing for a kind of answer that has no report. */
  readonly hasDoneDay?: boolean;
  /** Every figure that the dispatch asks with the result (`askedFigures`). */
  readonly figures?: readonly RequestedFigure[];
  /** Values that the unit reported last, with which new ones are compared. The server compares none. */
  readonly lastValues?: readonly ReportedValue[];
}

/** What a result is held to by its dispatch. */
export function resultTerms(
  dispatch: Pick<Dispatch, 'id' | 'asks' | 'task' | 'reportForm' | 'requestedFigures'>,
): Pick<AnswerContext, 'task' | 'reportForm' | 'hasDoneDay' | 'figures'> {
  const { task, reportForm } = dispatch;
  return { task, reportForm, hasDoneDay: hasDoneDay(dispatch.id), figures: askedFigures(dispatch) };
}

export type AnswerFault =
  | 'required'
  | 'notDay'
  | 'beforeIssue'
  | 'inFuture'
  | 'notExpected'
  | 'notLater'
  | 'notWhole'
  | 'moreThanEligible'
  | 'moreThanWhole'
  | 'nobody'
  | TextFault
  | 'notNumber'
  | 'twoReadings'
  | 'unknownOption'
  | 'notWholeValue'
  | 'manyDigits'
  | 'manyDecimals'
  | 'negative'
  | 'farFromLast';

/** A problem with one field. `field` is its path in the answer, such as `entries.0.heldOn`. */
export interface AnswerProblem {
  readonly field: string;
  readonly fault: AnswerFault;
  /** Of `twoReadings`. */
  readonly readings?: TwoReadings;
}
