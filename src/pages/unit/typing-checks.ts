import type { Field } from '../frame/field';
import type { StepAct, StepPlan } from './step-plan';

/** A sentence about one field. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Shows what must be mended while a person types. */
export interface TypingChecks<Answer> {
  /** Checks everything for an act; gives the number of faults and goes to the first. */
  all(act: StepAct<Answer>): number;
  /** Shows what the server found; it stands until its field is changed. Gives the first such field. */
  showServed(problems: readonly FieldProblem[]): Field | undefined;
  typed(target: EventTarget | null): void;
  left(target: EventTarget | null): void;
}

/** Makes the checks of a form: problems show only where the person has been, until the form is sent. */
export function typingChecks<Answer>(plan: StepPlan<Answer>): TypingChecks<Answer> {
  const { fields } = plan;
  const been = new Set<Field>();
  const served = new Map<string, string>();
  let [act] = plan.acts;
  const fieldAt = (target: EventTarget | null) =>
    fields.find(({ element: box }) => target instanceof Node && box.contains(target));
  const show = () => {
    const problems = plan.check(act.answer());
    const sentences = fields.map((field) => {
      const problem = problems.find(({ field: name }) => name === field.name);
      return problem ? plan.sentence(problem) : (served.get(field.name) ?? '');
    });
    fields.forEach((field, at) => {
      if (been.has(field)) field.showProblem(sentences[at] ?? '');
    });
    return { faults: problems.length, first: fields.find((_field, at) => sentences[at] !== '') };
  };
  const showAll = () => {
    for (const field of fields) been.add(field);
    return show();
  };
  return {
    all: (chosen) => {
      act = chosen;
      served.clear();
      const { faults, first } = showAll();
      first?.focus();
      return faults;
    },
    showServed: (problems) => {
      for (const { field, message } of problems) served.set(field, message);
      return showAll().first;
    },
    typed: (target) => {
      served.delete(fieldAt(target)?.name ?? '');
      show();
    },
    left: (target) => {
      const field = fieldAt(target);
      if (field && field.read().trim() !== '') been.add(field);
      show();
    },
  };
}
