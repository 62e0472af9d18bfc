import { vietnameseOrder } from '../../texts/vietnamese-order';
import { element } from '../element';
import { findByName } from '../find-by-name';
import type { Option } from './choice-fields';
import { describedBy, type FieldLook, type FillableField, labelled, markProblem } from './field';

/**
 * Builds a text field with suggestions in the order of their names, as for a unit: it shows "name (code)" and reads
 * as the code. A text that is none of the suggestions is read as it was typed; a part of a name is completed first, unless
 * it is only looked for.
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

/** Builds a text input with its list of suggestions. */
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
 * Completes a part of a name that is typed, without marks too, to the only suggestion that has it, as the field is left;
 * Enter completes first, and sends at the next press: what is meant is seen before.
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

/** Gives the one suggestion that a part of its name means; null where one is named already, or several fit. */
export function onlyMeant(typed: string, options: readonly Option[]): Option | null {
  const [only = null, ...others] = mayMean(typed, options);
  return others.length === 0 ? only : null;
}

/** Gives the suggestions that a part of their names may mean; none where one is named already. */
export function mayMean(typed: string, options: readonly Option[]): readonly Option[] {
  const named = meantBy(typed.trim(), options);
  return options.some(({ value }) => value === named) ? [] : findByName(typed, options, shown);
}

/** Gives the value that a typed text means; the text itself when it is none of the suggestions. */
export function meantBy(typed: string, options: readonly Option[]): string {
  const meant = options.find(
    (option) => typed === shown(option) || typed === option.value || typed === option.label,
  );
  return meant ? meant.value : typed;
}

/** Gives a suggestion as it is shown. */
export function shown({ value, label }: Option): string {
  return label === value || label.includes(value) ? label : `${label} (${value})`;
}
