import type { Field, FieldKind } from '../../forms/form-view';

/** Makes a field of a form: not required, empty and without hint or options unless said. */
export function plainField(
  name: string,
  label: string,
  kind: FieldKind,
  rest: Partial<Field> = {},
): Field {
  return { name, label, kind, required: false, hint: '', value: '', options: [], ...rest };
}
