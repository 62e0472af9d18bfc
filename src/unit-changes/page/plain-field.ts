import type { FieldKind, FormField } from '../../forms/form-view';

/** Makes a form field that is not required and has no hint, value or options, except as `rest` says. */
export function plainField(
  name: string,
  label: string,
  kind: FieldKind,
  rest: Partial<FormField> = {},
): FormField {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}
