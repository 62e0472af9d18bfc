import { button } from '../button';
import { element, fill } from '../element';
import { showNotice } from '../show-notice';
import type { Dialog } from './dialog';

/** Above so many letters a press by hand asks a second time. */
export const ASKS_ABOVE = 50;

/** A question before something that cannot be taken back. */
export interface Question {
  readonly sentences: readonly string[];
  /** What may be done, the first before the others. */
  readonly answers: readonly { readonly label: string; act(): void }[];
}

/** Asks once more, in the place given; "back" takes the question away and returns to where the person was. */
export function askAgain(
  dialog: Dialog,
  place: HTMLElement,
  { sentences, answers }: Question,
): void {
  const cameFrom = document.activeElement;
  const leave = () => {
    fill(place, []);
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  const buttons = answers.map(({ label, act }, at) =>
    button(label, at === 0 ? 'main' : 'second', () => {
      leave();
      act();
    }),
  );
  const back = button(dialog.words.back, 'second', leave);
  const asked = showNotice(dialog, place, 'warning', ...sentences);
  asked.append(element('p', { class: 'acts' }, ...buttons, back));
  asked.focus();
}
