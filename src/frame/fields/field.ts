import { type Child, element } from '../element';

export interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Text after the label, such as "required"; `''` for none. */
  readonly need: string;
  /** Text under the label; `''` for none. */
  readonly hint: string;
}

/** `name` is the key in the form's answers. */
export interface Field {
  readonly name: string;
  readonly element: HTMLElement;
  /** The current value. Several choices are joined by "; ". */
  read(): string;
  /** Shows an error under the control; `''` removes it. */
  showProblem(sentence: string): void;
  focus(): void;
}

export interface FillableField extends Field {
  write(value: string): void;
}

export function labelled(
  props: FieldProps,
  control: HTMLElement,
  ...after: readonly Child[]
): HTMLElement {
  const label = element('label', { for: props.id, class: 'label' }, props.label, needMark(props));
  return element(
    'div',
    { class: 'field' },
    label,
    hintOf(props),
    control,
    ...after,
    problemPlace(props),
  );
}

export function grouped(props: FieldProps, ...controls: readonly Child[]): HTMLElement {
  const legend = element('legend', { class: 'label' }, props.label, needMark(props));
  const described = { class: 'field', id: props.id, 'aria-describedby': describedBy(props) };
  return element('fieldset', described, legend, hintOf(props), ...controls, problemPlace(props));
}

export function describedBy({ id, hint }: FieldProps): string {
  return hint === '' ? `${id}-problem` : `${id}-hint ${id}-problem`;
}

export function markProblem(field: HTMLElement, control: Element | null, sentence: string): void {
  const place = field.querySelector('.problem-text');
  if (place && place.textContent !== sentence) place.textContent = sentence;
  field.classList.toggle('faulty', sentence !== '');
  if (sentence === '') control?.removeAttribute('aria-invalid');
  else control?.setAttribute('aria-invalid', 'true');
}

/** Shows or hides the mark of a field that is required only at times. */
export function markRequired(field: HTMLElement, isRequired: boolean): void {
  const mark = field.querySelector<HTMLElement>('.need');
  if (mark) mark.hidden = !isRequired;
  field.querySelector('.control')?.setAttribute('aria-required', String(isRequired));
}

function needMark({ need }: FieldProps): HTMLElement | null {
  return need === '' ? null : element('span', { class: 'need' }, ` (${need})`);
}

function hintOf({ id, hint }: FieldProps): HTMLElement | null {
  return hint === '' ? null : element('p', { class: 'hint', id: `${id}-hint` }, hint);
}

function problemPlace({ id }: FieldProps): HTMLElement {
  return element('p', { class: 'problem-text', id: `${id}-problem` });
}
