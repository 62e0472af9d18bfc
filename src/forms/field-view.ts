import type { FieldKind, FormField, RowChoices } from './form-view';

type FieldRest = Partial<Omit<FormField, 'name' | 'label' | 'kind'>>;

export function field(
  name: string,
  label: string,
  kind: FieldKind,
  rest: FieldRest = {},
): FormField {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}

export function choiceOf(
  name: string,
  label: string,
  options: FormField['options'],
  value = options[0]?.value ?? '',
): FormField {
  return field(name, label, 'choice', { required: true, value, options });
}

export function plainOptions(texts: readonly string[]): FormField['options'] {
  return texts.map((text) => ({ value: text, label: text }));
}

export function optionsOf(words: Readonly<Record<string, string>>): FormField['options'] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The fields `dispatch` and `unit`, which together identify a row of Theo dõi. */
export function rowFields(
  { dispatches, dispatch, units, unit }: RowChoices,
  labels: { readonly dispatch: string; readonly unit: string },
): [dispatch: FormField, unit: FormField] {
  return [
    choiceOf('dispatch', labels.dispatch, dispatches, dispatch),
    field('unit', labels.unit, 'unit', { required: true, value: unit, options: units }),
  ];
}
