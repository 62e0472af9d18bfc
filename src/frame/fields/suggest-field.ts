import { vietnameseOrder } from '../../texts/vietnamese-order';
import { element } from '../element';
import { findByName } from '../find-by-name';
import type { Option } from './choice-fields';
import { describedBy, type FieldLook, type FillableField, labelled, markProblem } from './field';

/**
 * Text input with a list of suggestions, sorted by label. Shows "label (value)" and reads as the
 * value. A text that matches no suggestion is returned as typed. With `completes`, part of a label
 * that matches only one suggestion is completed.
 */
export function suggestField(
  look: FieldLook,
  options: readonly Option[],
  value: string,
  completes = true,
): FillableField {
  const { control, list } = suggestInput(look, options);
  const first = options.find((option) => option.value === value);
  control.value = first ? shown(first) : value;
  const box = labelled(look, control, list);
  if (completes) completeTyped(control, options);
  return {
    name: look.name,
    element: box,
    read: () => meantBy(control.value.trim(), options),
    write: (value) => {
      const option = options.find((one) => one.value === value);
      control.value = option ? shown(option) : value;
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

/** Text input with its `datalist`. */
export function suggestInput(
  look: FieldLook,
  options: readonly Option[],
): { control: HTMLInputElement; list: HTMLElement } {
  const order = vietnameseOrder();
  const list = element(
    'datalist',
    { id: `${look.id}-list` },
    ...[...options]
      .sort((a, b) => order(a.label, b.label))
      .map((option) => element('option', { value: shown(option) })),
  );
  const control = element('input', {
    type: 'text',
    id: look.id,
    name: look.name,
    class: 'control',
    list: `${look.id}-list`,
    autocomplete: 'off',
    'aria-describedby': describedBy(look),
  });
  return { control, list };
}

/**
 * Completes part of a label (also typed without diacritics) when the field loses focus or on Enter.
 * An Enter that completes does not submit, so that the user sees the result first.
 */
function completeTyped(control: HTMLInputElement, options: readonly Option[]): void {
  const complete = (): boolean => {
    const only = onlyMeant(control.value, options);
    if (only) control.value = shown(only);
    return only !== null;
  };
  control.addEventListener('change', complete);
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && complete()) event.preventDefault();
  });
}

/**
 * The only suggestion whose text contains `typed`. Null if `typed` is already a suggestion or
 * several match.
 */
export function onlyMeant(typed: string, options: readonly Option[]): Option | null {
  const [only = null, ...others] = mayMean(typed, options);
  return others.length === 0 ? only : null;
}

/** Suggestions whose text contains `typed`. Empty if `typed` is already a suggestion. */
export function mayMean(typed: string, options: readonly Option[]): readonly Option[] {
  const named = meantBy(typed.trim(), options);
  return options.some(({ value }) => value === named) ? [] : findByName(typed, options, shown);
}

/** The value of the suggestion that was typed in full, otherwise `typed` itself. */
export function meantBy(typed: string, options: readonly Option[]): string {
  const meant = options.find(
    (option) => typed === shown(option) || typed === option.value || typed === option.label,
  );
  return meant ? meant.value : typed;
}

export function shown({ value, label }: Option): string {
  return label === value || label.includes(value) ? label : `${label} (${value})`;
}
