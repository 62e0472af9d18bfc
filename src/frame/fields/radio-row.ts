import { element } from '../element';

export interface Radio {
  readonly id: string;
  /** The same for all answers to one question. */
  readonly name: string;
  readonly label: string;
  readonly ticked: boolean;
  choose?(): void;
}

export function radioRow({ id, name, label, ticked, choose }: Radio): HTMLElement {
  const control = element('input', { type: 'radio', id, name });
  control.checked = ticked;
  if (choose) control.addEventListener('change', choose);
  return element('label', { class: 'tick', for: id }, control, element('span', {}, label));
}
