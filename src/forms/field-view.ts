import type { Field, FieldKind, Which } from './form-view';

/** What a field may be given besides name, label and kind. */
type FieldRest = Partial<Omit<Field, 'name' | 'label' | 'kind'>>;

/** Makes a field of a form; not required, empty and without options unless said. */
export function field(name: string, label: string, kind: FieldKind, rest: FieldRest = {}): Field {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}

/** Makes a field in which one of the options has to be chosen: the first stands there unless another is said. */
export function choiceOf(
  name: string,
  label: string,
  options: Field['options'],
  value = options[0]?.value ?? '',
): Field {
  return field(name, label, 'choice', { required: true, value, options });
}

/** Makes options of which value and label are the same. */
export function plainOptions(texts: readonly string[]): Field['options'] {
  return texts.map((text) => ({ value: text, label: text }));
}

/** Makes options from keys and their words. */
export function optionsOf(words: Readonly<Record<string, string>>): Field['options'] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** Makes the two fields by which staff name a row of Theo dõi: the dispatch, and the unit. */
export function whichFields(
  { dispatches, dispatch, units, unit }: Which,
  labels: { readonly dispatch: string; readonly unit: string },
): [dispatch: Field, unit: Field] {
  return [
    choiceOf('dispatch', labels.dispatch, dispatches, dispatch),
    field('unit', labels.unit, 'unit', { required: true, value: unit, options: units }),
  ];
}
