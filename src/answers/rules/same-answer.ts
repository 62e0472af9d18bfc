import { toDispatchId } from '../../records/dispatch';
import { hasDoneDay } from '../../records/round';
import type { AnswerFormView } from '../answer-form-view';
import type { RecordableAnswer } from './recordable-answers';

export interface ChosenAnswer {
  readonly dispatch: string;
  readonly unit: string;
  readonly answer: string;
  /** True if the answer is recorded although the unit is no recipient. */
  readonly isUnexpected: boolean;
}

/**
 * True if a dispatch can get the same answer as the chosen one: it is another dispatch, it asks this answer, and the
 * unit is a recipient. A result of a dispatch that requests figures needs a form of its own, and one without a day does not
 * go with one that has it.
 */
export function takesSameAnswer(
  {
    answers,
    figures,
    nonRecipients,
  }: Pick<AnswerFormView, 'answers' | 'figures' | 'nonRecipients'>,
  dispatchId: string,
  { dispatch, unit, answer, isUnexpected }: ChosenAnswer,
): boolean {
  const hasSameDays = hasDoneDay(toDispatchId(dispatchId)) === hasDoneDay(toDispatchId(dispatch));
  return (
    dispatchId !== dispatch &&
    answers[dispatchId]?.includes(answer as RecordableAnswer) === true &&
    (answer === 'acknowledged' || (hasSameDays && !figures[dispatchId])) &&
    (isUnexpected || nonRecipients[dispatchId]?.includes(unit) !== true)
  );
}
