import { type Child, element } from '../element';

/** What every field shows around its control. */
export interface FieldLook {
  /** Unique in the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Text after the label, such as "required"; `''` for none. */
  readonly need: string;
  /** Text under the label; `''` for none. */
  readonly hint: string;
}

/** A field on the page. `name` is its key in the form's answers. */
export interface Field {
  readonly name: string;
  readonly element: HTMLElement;
  /** The current value. Several choices are joined by "; ". */
  read(): string;
  /** Shows an error under the control; `''` removes it. */
  showProblem(sentence: string): void;
  focus(): void;
}

/** A field whose value the page can set. */
export interface FillableField extends Field {
  /** Accepts what `read` returns. */
  write(value: string): void;
}

/** Wraps one control: label, hint, control, place for an error. */
export function labelled(
  look: FieldLook,
  control: HTMLElement,
  ...after: readonly Child[]
): HTMLElement {
  const label = element('label', { for: look.id, class: 'label' }, look.label, needMark(look));
  return element('div', { class: 'field' }, label, hintOf(look), control, ...after, room(look));
}

/** Wraps a group of controls: legend, hint, controls, place for an error. */
export function grouped(look: FieldLook, ...controls: readonly Child[]): HTMLElement {
  const legend = element('legend', { class: 'label' }, look.label, needMark(look));
  const described = { class: 'field', id: look.id, 'aria-describedby': describedBy(look) };
  return element('fieldset', described, legend, hintOf(look), ...controls, room(look));
}

/** The ids of the hint and the error, for `aria-describedby`. */
export function describedBy({ id, hint }: FieldLook): string {
  return hint === '' ? `${id}-problem` : `${id}-hint ${id}-problem`;
}

/** Shows or clears a field's error, also for screen readers. */
export function markProblem(field: HTMLElement, control: Element | null, sentence: string): void {
  const place = field.querySelector('.problem-text');
  if (place && place.textContent !== sentence) place.textContent = sentence;
  field.classList.toggle('faulty', sentence !== '');
  if (sentence === '') control?.removeAttribute('aria-invalid');
  else control?.setAttribute('aria-invalid', 'true');
}

function needMark({ need }: FieldLook): HTMLElement | null {
  return need === '' ? null : element('span', { class: 'need' }, ` (${need})`);
}

function hintOf({ id, hint }: FieldLook): HTMLElement | null {
  return hint === '' ? null : element('p', { class: 'hint', id: `${id}-hint` }, hint);
}

function room({ id }: FieldLook): HTMLElement {
  return element('p', { class: 'problem-text', id: `${id}-problem` });
}
