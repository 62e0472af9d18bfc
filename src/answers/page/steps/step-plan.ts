import type { ButtonLook } from '../../../frame/button';
import type { Field } from '../../../frame/fields/field';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { Sentences } from '../page-state';

/** A way to send the form: what its button says and the answer that it makes. */
export interface StepAct<Answer> {
  readonly label: string;
  readonly look: ButtonLook;
  /** What it takes away, said before a second press does it. */
  readonly asks?: { readonly again: string; readonly sentences: Sentences };
  answer(): Answer;
}

/** What one step's form asks, checks and sends. */
export interface StepPlan<Answer> {
  /** The server's function that takes the answer, with the token of the page's link and the id of the request. */
  readonly send: (token: string, answer: Answer, request: string) => Promise<AnswerOutcome>;
  /** The fields that the form has now: rounds come and go. */
  fields(): readonly Field[];
  /** What the form shows, in order. */
  readonly parts: readonly HTMLElement[];
  /** The first is the one whose rules are checked while typing. */
  readonly acts: readonly [StepAct<Answer>, ...StepAct<Answer>[]];
  /** Said under "recorded". */
  readonly recorded: Sentences;
  check(answer: Answer): readonly AnswerProblem[];
  sentence(problem: AnswerProblem): string;
  /** Shows what follows from what is typed. */
  refresh(): void;
}
