import { vietnameseOrder } from '../../texts/vietnamese-order';
import { element } from '../element';
import type { Option } from './choice-fields';
import { describedBy, type Field, type FieldLook, labelled, markProblem } from './field';

/**
 * Builds a text field with suggestions in the order of their names, as for a unit: it shows "name (code)" and reads
 * as the code. A text that is none of the suggestions is read as it was typed.
 */
export function suggestField(look: FieldLook, options: readonly Option[], value: string): Field {
  const { control, list } = suggestInput(look, options);
  const first = options.find((option) => option.value === value);
  control.value = first ? shown(first) : value;
  const box = labelled(look, control, list);
  return {
    name: look.name,
    element: box,
    read: () => meantBy(control.value.trim(), options),
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
