import type { ButtonVariant } from '../../../frame/button';
import type { Field } from '../../../frame/fields/field';
import type { AnswerProblem } from '../../rules/answer';
import type { AnswerOutcome } from '../../rules/answer-outcome';
import type { PageDispatch } from '../../rules/page-view';
import type { SeenRows } from '../../rules/seen-rows';
import type { Sentences, UnitWords } from '../page-state';

export interface StepAct<Answer> {
  readonly label: string;
  readonly look: ButtonVariant;
  /**
   * Only for an action that removes something: the first press shows `sentences` and changes the button's label
   * to `again`; the second press acts.
   */
  readonly confirmation?: { readonly again: string; readonly sentences: Sentences };
  answer(): Answer;
}

export interface StepPlan<Answer> {
  readonly send: (
    token: string,
    answer: Answer,
    request: string,
    rows: SeenRows,
  ) => Promise<AnswerOutcome>;
  /** Returns the current fields; they change when rounds are added or removed. */
  fields(): readonly Field[];
  readonly parts: readonly HTMLElement[];
  /** Parts below the buttons, such as folded fields that are filled in already. */
  readonly after?: readonly HTMLElement[];
  /**
   * While the contact types, the form is checked by the rules of the action pressed last. Before any press, the
   * rules of the first action apply.
   */
  readonly acts: readonly [StepAct<Answer>, ...StepAct<Answer>[]];
  /** Confirmation to show in place of the one for an answer, for a form that does not answer the stage. */
  confirmation?(words: UnitWords, at: string): string;
  /** Sentences shown below the confirmation that the answer was recorded. */
  readonly recorded: Sentences;
  /**
   * Sentences to show if somebody else answered meanwhile. Left out if the contact then has to choose between
   * the two answers.
   */
  changedMeanwhile?(answers: PageDispatch['answers']): Sentences;
  check(answer: Answer): readonly AnswerProblem[];
  sentence(problem: AnswerProblem): string;
  refresh(): void;
}
