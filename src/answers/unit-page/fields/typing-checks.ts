import type { Field } from '../../../frame/fields/field';
import type { AnswerFault, AnswerProblem } from '../../rules/answer';
import type { FormState } from '../page-state';
import type { StepAct, StepPlan } from '../steps/step-plan';

export interface TypingChecks<Answer> {
  /** Checks all fields by the rules of `act`, focuses the first problem and returns the number of problems. */
  all(act: StepAct<Answer>): number;
  /** Shows problems from the server until their fields change. Returns the first field with a problem. */
  showServed(problems: readonly AnswerProblem[]): Field | undefined;
  typed(target: EventTarget | null): void;
  left(target: EventTarget | null): void;
  /** Shows the problems again after a rebuild of the page. */
  again(): void;
}

/** Until the form is sent, shows problems only in fields that were filled in and left. */
export function typingChecks<Answer>(
  plan: StepPlan<Answer>,
  state: FormState,
): TypingChecks<Answer> {
  const { visited, serverFaults } = state;
  const fieldAt = (target: EventTarget | null) =>
    plan.fields().find(({ element: box }) => target instanceof Node && box.contains(target));
  const show = () => {
    const act = plan.acts[state.actIndex];
    const found = act ? plan.check(act.answer()) : [];
    const fromServer = [...serverFaults].map(([field, fault]) => ({
      field,
      fault: fault as AnswerFault,
    }));
    const problems = [...found, ...fromServer];
    const sentences = plan.fields().map((field) => {
      const problem = problems.find(({ field: name }) => name === field.name);
      return { field, sentence: problem ? plan.sentence(problem) : '' };
    });
    for (const { field, sentence } of sentences) {
      if (visited.has(field.name)) field.showProblem(sentence);
    }
    const first = sentences.find(({ sentence }) => sentence !== '')?.field;
    return { faults: found.length, first };
  };
  const showAll = () => {
    for (const { name } of plan.fields()) visited.add(name);
    return show();
  };
  return {
    all: (chosen) => {
      state.actIndex = plan.acts.indexOf(chosen);
      serverFaults.clear();
      const { faults, first } = showAll();
      first?.focus();
      return faults;
    },
    showServed: (problems) => {
      for (const { field, fault } of problems) serverFaults.set(field, fault);
      return showAll().first;
    },
    typed: (target) => {
      serverFaults.delete(fieldAt(target)?.name ?? '');
      show();
    },
    left: (target) => {
      const field = fieldAt(target);
      if (field && field.read().trim() !== '') visited.add(field.name);
      show();
    },
    again: () => {
      if (visited.size > 0) show();
    },
  };
}
