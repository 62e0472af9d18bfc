import type { FillableField } from '../../frame/fields/field';

/** Offers only the `allowed` options of a choice. If the chosen one is not among them, chooses the first. */
export function limitOptions(field: FillableField | undefined, allowed: readonly string[]): void {
  if (!field) return;
  for (const option of field.element.querySelectorAll('option')) {
    option.hidden = !allowed.includes(option.value);
    option.disabled = option.hidden;
  }
  if (!allowed.includes(field.read())) field.write(allowed[0] ?? '');
}
