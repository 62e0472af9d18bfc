import { type Child, element } from '../element';

/** Texts that every field shows around its control. */
export interface FieldProps {
  /** Unique within the page. */
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

/**
 * Wraps one control, in this order: label, hint, `control`, the elements `after` it, and the place for an
 * error.
 */
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

/**
 * Wraps a group of controls in a fieldset, in this order: legend, hint, `controls`, and the place for an error.
 */
export function grouped(props: FieldProps, ...controls: readonly Child[]): HTMLElement {
  const legend = element('legend', { class: 'label' }, props.label, needMark(props));
  const described = { class: 'field', id: props.id, 'aria-describedby': describedBy(props) };
  return element('fieldset', described, legend, hintOf(props), ...controls, problemPlace(props));
}

/** The ids of the hint and the error, for `aria-describedby`. */
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

function needMark({ need }: FieldProps): HTMLElement | null {
  return need === '' ? null : element('span', { class: 'need' }, ` (${need})`);
}

function hintOf({ id, hint }: FieldProps): HTMLElement | null {
  return hint === '' ? null : element('p', { class: 'hint', id: `${id}-hint` }, hint);
}

function problemPlace({ id }: FieldProps): HTMLElement {
  return element('p', { class: 'problem-text', id: `${id}-problem` });
}
