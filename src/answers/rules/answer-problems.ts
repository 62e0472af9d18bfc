import type { AnswerProblem, AnswerSubject } from './answer';
import type { AnswerDays } from './answer-days';
import { answerRules, type SentAnswer, TEXT_LIMITS } from './answer-kinds';
import { missing, textProblems } from './kinds/field-problems';

/** Used by the page and the server. */
export function answerProblems({ stage, answer }: SentAnswer, days: AnswerDays): AnswerProblem[] {
  return [...answerRules(stage).problems(answer, days), ...subjectProblems(answer)];
}

/** The reason is checked even where none is required, because it is written into the log. */
function subjectProblems({ forUnit, reason, replaces }: AnswerSubject): AnswerProblem[] {
  return [
    ...(forUnit === '' && !replaces ? [] : missing('reason', reason)),
    ...textProblems({ reason }, TEXT_LIMITS),
  ];
}
