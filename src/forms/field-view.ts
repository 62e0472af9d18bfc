import type { Field, FieldKind, Which } from './form-view';

type FieldRest = Partial<Omit<Field, 'name' | 'label' | 'kind'>>;

/** A form field with defaults: optional, empty, without options. */
export function field(name: string, label: string, kind: FieldKind, rest: FieldRest = {}): Field {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}

/** Required drop-down field. `value` defaults to the first option. */
export function choiceOf(
  name: string,
  label: string,
  options: Field['options'],
  value = options[0]?.value ?? '',
): Field {
  return field(name, label, 'choice', { required: true, value, options });
}

export function plainOptions(texts: readonly string[]): Field['options'] {
  return texts.map((text) => ({ value: text, label: text }));
}

export function optionsOf(words: Readonly<Record<string, string>>): Field['options'] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The two fields that identify a row of Theo dõi: dispatch and unit. */
export function whichFields(
  { dispatches, dispatch, units, unit }: Which,
  labels: { readonly dispatch: string; readonly unit: string },
): [dispatch: Field, unit: Field] {
  return [
    choiceOf('dispatch', labels.dispatch, dispatches, dispatch),
    field('unit', labels.unit, 'unit', { required: true, value: unit, options: units }),
  ];
}
