import { cleanTyped } from '../texts/clean-text';
import type { Words } from '../words/words';
import type { FormAnswers, FormOutcome, FormProblem } from './form-view';

/** The cleaned and trimmed value of a field; `''` if it is missing. */
export function fieldText(answers: FormAnswers, name: string): string {
  return cleanTyped(answers[name] ?? '').trim();
}

export function invalidForm(problems: readonly FormProblem[]): FormOutcome {
  return { done: false, problems };
}

export function invalidFormIfAny(problems: readonly FormProblem[]): FormOutcome | null {
  return problems.length > 0 ? invalidForm(problems) : null;
}

export function missingFields(
  answers: FormAnswers,
  required: readonly string[],
  { says }: Words,
): FormProblem[] {
  const empty = required.filter((name) => fieldText(answers, name) === '');
  return empty.map((name) => ({ field: name, message: says.required }));
}
