import { formatDay, isDay } from '../../calendar/day';
import { type Attributes, element } from '../element';
import { describedBy, type FieldLook, type FillableField, labelled, markProblem } from './field';

export interface TextTyping {
  readonly kind: 'text' | 'longText' | 'day' | 'count';
  readonly value: string;
  readonly required: boolean;
  /** Earliest and latest day; only for `day`. */
  readonly min?: string;
  readonly max?: string;
  /** Text under the control that follows its value: characters left, or the day written out. */
  readonly note?: (text: string) => string;
}

export function textField(look: FieldLook, typing: TextTyping): FillableField {
  const control = controlOf(look, typing);
  control.value = typing.value;
  const note = noteOf(look, typing, control);
  const box = labelled(look, control, note);
  return {
    name: look.name,
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

function controlOf(look: FieldLook, typing: TextTyping): HTMLInputElement | HTMLTextAreaElement {
  const common: Attributes = {
    id: look.id,
    name: look.name,
    class: `control ${typing.kind}`,
    autocomplete: 'off',
    'aria-describedby': describedBy(look),
    'aria-required': typing.required && 'true',
  };
  if (typing.kind === 'longText') return element('textarea', { ...common, rows: '3' });
  if (typing.kind === 'count') {
    return element('input', { ...common, type: 'text', inputmode: 'numeric' });
  }
  if (typing.kind === 'text') return element('input', { ...common, type: 'text' });
  const { min = false, max = false } = typing;
  return element('input', { ...common, type: 'date', min, max });
}

function noteOf(
  look: FieldLook,
  { note }: TextTyping,
  control: HTMLInputElement | HTMLTextAreaElement,
): HTMLElement | null {
  if (!note) return null;
  const place = element('p', { class: 'hint note', id: `${look.id}-note` });
  const say = () => {
    place.textContent = note(control.value);
  };
  control.addEventListener('input', say);
  say();
  return place;
}

/**
 * Note that repeats the chosen day as day/month/year, because browsers show dates in their own
 * language's order.
 */
export function dayNote(say: (day: string) => string): (text: string) => string {
  return (text) => (isDay(text) ? say(formatDay(text)) : '');
}
