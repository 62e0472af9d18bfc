import { vietnameseOrder } from '../../texts/vietnamese-order';
import { element } from '../element';
import { findByName } from '../find-by-name';
import type { Option } from './choice-fields';
import { describedBy, type FieldProps, type FillableField, labelled, markProblem } from './field';

/**
 * Text input with a list of suggestions, sorted by label. A suggestion is shown as "label (value)", or as its
 * label if that contains the value. `read` returns the value of the suggestion that was typed in full,
 * otherwise the typed text. With `completes`, a typed part is completed if only one suggestion contains it.
 */
export function suggestField(
  props: FieldProps,
  options: readonly Option[],
  value: string,
  completes = true,
): FillableField {
  const { control, list } = suggestInput(props, options);
  const first = options.find((option) => option.value === value);
  control.value = first ? optionText(first) : value;
  const box = labelled(props, control, list);
  if (completes) completeTyped(control, options);
  return {
    name: props.name,
    element: box,
    read: () => optionValue(control.value.trim(), options),
    write: (value) => {
      const option = options.find((one) => one.value === value);
      control.value = option ? optionText(option) : value;
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

export function suggestInput(
  props: FieldProps,
  options: readonly Option[],
): { control: HTMLInputElement; list: HTMLElement } {
  const order = vietnameseOrder();
  const list = element(
    'datalist',
    { id: `${props.id}-list` },
    ...[...options]
      .sort((a, b) => order(a.label, b.label))
      .map((option) => element('option', { value: optionText(option) })),
  );
  const control = element('input', {
    type: 'text',
    id: props.id,
    name: props.name,
    class: 'control',
    list: `${props.id}-list`,
    autocomplete: 'off',
    'aria-describedby': describedBy(props),
  });
  return { control, list };
}

/**
 * Completes part of a label (also typed without diacritics) when the field loses focus or on Enter.
 * An Enter that completes does not submit, so that the user sees the result first.
 */
function completeTyped(control: HTMLInputElement, options: readonly Option[]): void {
  const complete = (): boolean => {
    const match = onlyMatch(control.value, options);
    if (match) control.value = optionText(match);
    return match !== null;
  };
  control.addEventListener('change', complete);
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && complete()) event.preventDefault();
  });
}

/** The only suggestion that contains `typed`; `null` if none or several do, or `typed` is a suggestion. */
export function onlyMatch(typed: string, options: readonly Option[]): Option | null {
  const [match = null, ...others] = possibleMatches(typed, options);
  return others.length === 0 ? match : null;
}

/**
 * Suggestions whose text contains `typed`, otherwise those that are the same name in another spelling. Returns
 * `[]` if `typed` is already a suggestion.
 */
export function possibleMatches(typed: string, options: readonly Option[]): readonly Option[] {
  const typedValue = optionValue(typed.trim(), options);
  if (options.some(({ value }) => value === typedValue)) return [];
  return findByName(typed, options, optionText, ({ label }) => label);
}

/** Returns the value of the suggestion that was typed in full, otherwise `typed`. */
export function optionValue(typed: string, options: readonly Option[]): string {
  const match = options.find(
    (option) => typed === optionText(option) || typed === option.value || typed === option.label,
  );
  return match ? match.value : typed;
}

export function optionText({ value, label }: Option): string {
  return label === value || label.includes(value) ? label : `${label} (${value})`;
}
