import type { MenuEntry } from '../../words/menu-lines';
import { type ButtonVariant, button } from '../button';
import { element } from '../element';
import type { MenuCalls } from '../menu-calls';
import type { Tone } from '../notice';
import { server } from '../server';
import type { Dialog } from './dialog';
import type { DialogWords } from './dialog-words';
import { type PathStep, pathLine } from './path-line';
import { runAct } from './run-act';

/** Menu function of a dialog that another dialog can lead to. */
export type NextDialog = keyof DialogWords['next'] & MenuEntry;

/**
 * Button that opens another dialog in place of this one, as the menu does
 * (https://developers.google.com/apps-script/reference/base/ui#showModalDialog(Object,String)). If
 * it cannot be opened, the server shows why.
 */
export function nextButton(
  dialog: Dialog,
  next: NextDialog,
  variant: ButtonVariant = 'main',
  label: string = dialog.words.next[next],
): HTMLButtonElement {
  const status = element('div');
  const opener = button(label, variant, () => {
    opener.parentElement?.after(status);
    const run = () => server<MenuCalls>()[next]();
    void runAct(dialog, { buttons: [opener], pressed: opener, status, run });
  });
  return opener;
}

/** Dialog that a step of the set-up path can lead to. */
export type NextStep = NextDialog & PathStep;

/**
 * Ends a dialog that is a step of the set-up path: shows `sentences` as the result, the list of steps above it,
 * and a button that opens the next dialog.
 */
export function finishOnPath(
  dialog: Dialog,
  next: NextStep,
  tone: Tone,
  ...sentences: readonly string[]
): void {
  dialog.finish(tone, ...sentences);
  const acts = document.querySelector('main > .acts');
  acts?.querySelector('.main')?.classList.replace('main', 'second');
  acts?.prepend(nextButton(dialog, next));
  document.querySelector('main')?.prepend(pathLine(dialog, next));
}
