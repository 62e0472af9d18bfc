import type { Field, FieldKind, Which } from './form-view';

/** What a field may be given besides name, label and kind. */
type FieldRest = Partial<Omit<Field, 'name' | 'label' | 'kind'>>;

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

/** Makes the two fields by which staff name a row of Theo dõi: the dispatch, and the unit. */
export function whichFields(
  { directives, directive, units, unit }: Which,
  labels: { readonly directive: string; readonly unit: string },
): [directive: Field, unit: Field] {
  const required = true;
  return [
    field('directive', labels.directive, 'choice', {
      required,
      value: directive,
      options: directives,
    }),
    field('unit', labels.unit, 'unit', { required, value: unit, options: units }),
  ];
}
