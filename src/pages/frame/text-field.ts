import { type Attributes, element } from './element';
import { describedBy, type Field, type FieldLook, labelled, markProblem } from './field';

/** How a text is typed. */
export interface TextTyping {
  readonly kind: 'text' | 'longText' | 'day' | 'count';
  readonly value: string;
  readonly required: boolean;
  /** Earliest and latest day, for a day. */
  readonly min?: string;
  readonly max?: string;
  /** For a long text: says how many characters are left when a person has typed so many. */
  readonly left?: { readonly limit: number; say(left: number): string };
}

/** Builds a field in which a text, a number or a day is typed. */
export function textField(look: FieldLook, typing: TextTyping): Field {
  const control = controlOf(look, typing);
  control.value = typing.value;
  const counter = counterOf(look, typing, control);
  const box = labelled(look, control, counter);
  return {
    name: look.name,
    element: box,
    read: () => control.value,
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

function counterOf(
  look: FieldLook,
  { left }: TextTyping,
  control: HTMLInputElement | HTMLTextAreaElement,
): HTMLElement | null {
  if (!left) return null;
  const counter = element('p', { class: 'hint counter', id: `${look.id}-left` });
  const count = () => {
    counter.textContent = left.say(left.limit - control.value.length);
  };
  control.addEventListener('input', count);
  count();
  return counter;
}
