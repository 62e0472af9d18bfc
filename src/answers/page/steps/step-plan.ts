import type { ButtonVariant } from '../../../frame/button';
import type { Field } from '../../../frame/fields/field';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { Sentences } from '../page-state';

export interface StepAct<Answer> {
  readonly label: string;
  readonly look: ButtonVariant;
  /** If it removes something: confirmation before the second press. */
  readonly confirmation?: { readonly again: string; readonly sentences: Sentences };
  answer(): Answer;
}

export interface StepPlan<Answer> {
  /** Server function that takes the token of the link, the answer, and the request id. */
  readonly send: (token: string, answer: Answer, request: string) => Promise<AnswerOutcome>;
  /** Current fields; rounds come and go. */
  fields(): readonly Field[];
  readonly parts: readonly HTMLElement[];
  /** The first action's rules are checked while typing. */
  readonly acts: readonly [StepAct<Answer>, ...StepAct<Answer>[]];
  /** Shown below "recorded". */
  readonly recorded: Sentences;
  check(answer: Answer): readonly AnswerProblem[];
  sentence(problem: AnswerProblem): string;
  /** Updates what depends on the input. */
  refresh(): void;
}
