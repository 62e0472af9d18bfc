import type { Field } from '../../../frame/fields/field';
import type { AnswerFault, AnswerProblem } from '../../rules/answer';
import type { FormMemory } from '../page-state';
import type { StepAct, StepPlan } from '../steps/step-plan';

/** Shows what must be mended while a person types. */
export interface TypingChecks<Answer> {
  /** Checks everything for an act; gives the number of faults and goes to the first. */
  all(act: StepAct<Answer>): number;
  /** Shows what the server found; it stands until its field is changed. Gives the first such field. */
  showServed(problems: readonly AnswerProblem[]): Field | undefined;
  typed(target: EventTarget | null): void;
  left(target: EventTarget | null): void;
  /** Shows again what stood before the page was rebuilt. */
  again(): void;
}

/** Makes the checks of a form: problems show only where the person has been, until the form is sent. */
export function typingChecks<Answer>(
  plan: StepPlan<Answer>,
  memory: FormMemory,
): TypingChecks<Answer> {
  const { been, served } = memory;
  const fieldAt = (target: EventTarget | null) =>
    plan.fields().find(({ element: box }) => target instanceof Node && box.contains(target));
  const show = () => {
    const act = plan.acts[memory.act];
    const found = act ? plan.check(act.answer()) : [];
    const told = [...served].map(([field, fault]) => ({ field, fault: fault as AnswerFault }));
    const problems = [...found, ...told];
    const sentences = plan.fields().map((field) => {
      const problem = problems.find(({ field: name }) => name === field.name);
      return { field, sentence: problem ? plan.sentence(problem) : '' };
    });
    for (const { field, sentence } of sentences) {
      if (been.has(field.name)) field.showProblem(sentence);
    }
    const first = sentences.find(({ sentence }) => sentence !== '')?.field;
    return { faults: found.length, first };
  };
  const showAll = () => {
    for (const { name } of plan.fields()) been.add(name);
    return show();
  };
  return {
    all: (chosen) => {
      memory.act = plan.acts.indexOf(chosen);
      served.clear();
      const { faults, first } = showAll();
      first?.focus();
      return faults;
    },
    showServed: (problems) => {
      for (const { field, fault } of problems) served.set(field, fault);
      return showAll().first;
    },
    typed: (target) => {
      served.delete(fieldAt(target)?.name ?? '');
      show();
    },
    left: (target) => {
      const field = fieldAt(target);
      if (field && field.read().trim() !== '') been.add(field.name);
      show();
    },
    again: () => {
      if (been.size > 0) show();
    },
  };
}
