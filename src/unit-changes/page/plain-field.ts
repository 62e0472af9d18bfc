import type { FieldKind, FormField } from '../../forms/form-view';

export function plainField(
  name: string,
  label: string,
  kind: FieldKind,
  rest: Partial<FormField> = {},
): FormField {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}
