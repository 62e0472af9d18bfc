import { type Child, element } from '../element';

/** What every field shows around its control. */
export interface FieldLook {
  /** Unique in the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Behind the label: whether it must be filled in, in words; '' for nothing. */
  readonly need: string;
  /** Under the label; '' for nothing. */
  readonly hint: string;
}

/** A field on the page, by its name in the answer. */
export interface Field {
  readonly name: string;
  readonly element: HTMLElement;
  /** What a person has typed or chosen; several choices are joined by "; ". */
  read(): string;
  /** Shows what must be mended; '' takes it away. */
  showProblem(sentence: string): void;
  focus(): void;
}

/** A field that can be filled in by the page too. */
export interface FillableField extends Field {
  /** Fills in what `read` gives. */
  write(value: string): void;
}

/** The parts that controls with one label share: label, hint, room for a problem. */
export function labelled(
  look: FieldLook,
  control: HTMLElement,
  ...after: readonly Child[]
): HTMLElement {
  const label = element('label', { for: look.id, class: 'label' }, look.label, needMark(look));
  return element('div', { class: 'field' }, label, hintOf(look), control, ...after, room(look));
}

/** The parts that a group of controls shares: legend, hint, room for a problem. */
export function grouped(look: FieldLook, ...controls: readonly Child[]): HTMLElement {
  const legend = element('legend', { class: 'label' }, look.label, needMark(look));
  const described = { class: 'field', id: look.id, 'aria-describedby': describedBy(look) };
  return element('fieldset', described, legend, hintOf(look), ...controls, room(look));
}

/** Names the elements that describe a control: its hint and its problem. */
export function describedBy({ id, hint }: FieldLook): string {
  return hint === '' ? `${id}-problem` : `${id}-hint ${id}-problem`;
}

/** Shows or takes away a field's problem, for eyes and for screen readers. */
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
