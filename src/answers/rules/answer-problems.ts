import type { AnswerContext, AnswerProblem, AnswerSubject } from './answer';
import { answerRules, type SentAnswer, TEXT_LIMITS } from './answer-kinds';
import { missing, textProblems } from './kinds/field-problems';

export function answerProblems(
  { kind, answer }: SentAnswer,
  context: AnswerContext,
): AnswerProblem[] {
  return [...answerRules(kind).problems(answer, context), ...subjectProblems(answer)];
}

/** A reason that is not required is checked too, because the log records it. */
function subjectProblems({ forUnit, reason, replaces }: AnswerSubject): AnswerProblem[] {
  return [
    ...(forUnit === '' && !replaces ? [] : missing('reason', reason)),
    ...textProblems({ reason }, TEXT_LIMITS),
  ];
}
