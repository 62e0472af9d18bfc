import type { Words } from '../words/words';
import type { FormAnswers, FormOutcome, FormProblem } from './form-view';

/** Gives what was filled into a field, trimmed; '' when nothing was. */
export function given(answers: FormAnswers, name: string): string {
  return (answers[name] ?? '').normalize('NFC').trim();
}

/** The outcome of a form that needs mending. */
export function mend(problems: readonly FormProblem[]): FormOutcome {
  return { done: false, problems };
}

/** The same, null where nothing needs mending. */
export function mendAny(problems: readonly FormProblem[]): FormOutcome | null {
  return problems.length > 0 ? mend(problems) : null;
}

/** Names the required fields that are empty. */
export function missingFields(
  answers: FormAnswers,
  required: readonly string[],
  { says }: Words,
): FormProblem[] {
  const empty = required.filter((name) => given(answers, name) === '');
  return empty.map((name) => ({ field: name, message: says.required }));
}
