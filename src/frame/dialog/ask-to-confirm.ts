import { button } from '../button';
import { element, fill } from '../element';
import { showNotice } from '../show-notice';
import type { Dialog } from './dialog';

/** Sending more letters than this by hand must be confirmed. */
export const CONFIRM_ABOVE = 50;

export interface Question {
  readonly sentences: readonly string[];
  /** The first one is the main button. */
  readonly answers: readonly { readonly label: string; act(): void }[];
}

/** Also adds a "Back" button. Every button removes the question and returns the focus to where it was. */
export function askToConfirm(
  dialog: Dialog,
  place: HTMLElement,
  { sentences, answers }: Question,
): void {
  const focusedBefore = document.activeElement;
  const close = () => {
    fill(place, []);
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus();
  };
  const buttons = answers.map(({ label, act }, at) =>
    button(label, at === 0 ? 'main' : 'second', () => {
      close();
      act();
    }),
  );
  const back = button(dialog.words.back, 'second', close);
  const box = showNotice(dialog, place, 'warning', ...sentences);
  box.append(element('p', { class: 'acts' }, ...buttons, back));
  box.focus();
}
