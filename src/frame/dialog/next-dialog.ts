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

export type NextDialog = keyof DialogWords['next'] & MenuEntry;

/**
 * Opens another dialog in place of this one
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
    void runAct(dialog, { pressed: opener, status, run });
  });
  return opener;
}

export type NextStep = NextDialog & PathStep;

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
