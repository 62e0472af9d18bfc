import type { Words } from '../words/words';
import type { Field, FieldKind, FormAnswers, FormOutcome, FormProblem } from './form-view';

/** What a field may be given besides name, label and kind. */
type FieldRest = Partial<Pick<Field, 'required' | 'hint' | 'value' | 'options'>>;

/** Makes a field of a form; not required, empty and without options unless said. */
export function field(name: string, label: string, kind: FieldKind, rest: FieldRest = {}): Field {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}

/** Makes options of which value and label are the same. */
export function plainOptions(texts: readonly string[]): Field['options'] {
  return texts.map((text) => ({ value: text, label: text }));
}

/** Makes options from keys and their words. */
export function optionsOf(words: Readonly<Record<string, string>>): Field['options'] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

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
