import type { FieldKind, FormField } from '../../forms/form-view';

/** Form field with defaults: not required, empty, no hint, no options. */
export function plainField(
  name: string,
  label: string,
  kind: FieldKind,
  rest: Partial<FormField> = {},
): FormField {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}
