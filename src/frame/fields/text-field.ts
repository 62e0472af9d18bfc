import { formatDay, isDay } from '../../calendar/day';
import { type Attributes, element } from '../element';
import { describedBy, type FieldProps, type FillableField, labelled, markProblem } from './field';

export interface TextOptions {
  readonly kind: 'text' | 'longText' | 'day' | 'count';
  readonly value: string;
  readonly required: boolean;
  /** Keypad of a `count`; `numeric` if missing. */
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  /** Earliest day; `max` is the latest. Only for `day`. */
  readonly min?: string;
  readonly max?: string;
  /**
   * Returns the text shown under the control for the control's value, for example the number of characters
   * left.
   */
  readonly note?: (text: string) => string;
}

export function textField(props: FieldProps, options: TextOptions): FillableField {
  const control = controlOf(props, options);
  control.value = options.value;
  const note = noteOf(props, options, control);
  const box = labelled(props, control, note);
  return {
    name: props.name,
    element: box,
    read: () => control.value,
    write: (value) => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    showProblem: (sentence) => markProblem(box, control, sentence),
    focus: () => control.focus(),
  };
}

function controlOf(
  props: FieldProps,
  options: TextOptions,
): HTMLInputElement | HTMLTextAreaElement {
  const common: Attributes = {
    id: props.id,
    name: props.name,
    class: `control ${options.kind}`,
    autocomplete: 'off',
    'aria-describedby': describedBy(props),
    'aria-required': options.required && 'true',
  };
  if (options.kind === 'longText') return element('textarea', { ...common, rows: '3' });
  if (options.kind === 'count') {
    const { inputMode = 'numeric' } = options;
    return element('input', { ...common, type: 'text', inputmode: inputMode });
  }
  if (options.kind === 'text') return element('input', { ...common, type: 'text' });
  const { min = false, max = false } = options;
  return element('input', { ...common, type: 'date', min, max });
}

function noteOf(
  props: FieldProps,
  { note }: TextOptions,
  control: HTMLInputElement | HTMLTextAreaElement,
): HTMLElement | null {
  if (!note) return null;
  const place = element('p', { class: 'hint note', id: `${props.id}-note` });
  const update = () => {
    place.textContent = note(control.value);
  };
  control.addEventListener('input', update);
  update();
  return place;
}

/** Note that repeats the day as day/month/year, because browsers show dates in the order of their language. */
export function dayNote(sentence: (day: string) => string): (text: string) => string {
  return (text) => (isDay(text) ? sentence(formatDay(text)) : '');
}
