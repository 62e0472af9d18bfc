import type { AnswerContext, AnswerProblem, AnswerSubject } from './answer';
import { answerRules, type SentAnswer, TEXT_LIMITS } from './answer-kinds';
import { missing, textProblems } from './kinds/field-problems';

export function answerProblems(
  { kind, answer }: SentAnswer,
  context: AnswerContext,
): AnswerProblem[] {
  return [...answerRules(kind).problems(answer, context), ...subjectProblems(answer)];
}

/** The reason is checked even where none is required, because it is written into the log. */
function subjectProblems({ forUnit, reason, replaces }: AnswerSubject): AnswerProblem[] {
  return [
    ...(forUnit === '' && !replaces ? [] : missing('reason', reason)),
    ...textProblems({ reason }, TEXT_LIMITS),
  ];
}
