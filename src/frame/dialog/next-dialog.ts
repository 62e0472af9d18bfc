import type { MenuEntry } from '../../words/menu-lines';
import { type ButtonLook, button } from '../button';
import { element } from '../element';
import type { Tone } from '../notice';
import { server } from '../server';
import type { Dialog } from './dialog';
import type { DialogWords } from './dialog-words';
import { pathLine } from './path-line';
import { runAct } from './run-act';

/** A menu entry that a dialog leads on to, by the function that the menu calls. */
export type NextDialog = keyof DialogWords['next'] & MenuEntry[1];

/**
 * Builds the button that opens another dialog, which takes this one's place as it does when the menu opens it
 * (https://developers.google.com/apps-script/reference/base/ui#showModalDialog(Object,String)); what keeps it from opening
 * the server says itself.
 */
export function nextButton(
  dialog: Dialog,
  next: NextDialog,
  look: ButtonLook = 'main',
  label: string = dialog.words.next[next],
): HTMLButtonElement {
  const said = element('div');
  const made = button(label, look, () => {
    made.parentElement?.after(said);
    const run = () => server<Record<NextDialog, () => void>>()[next]();
    void runAct(dialog, { buttons: [made], pressed: made, said, run });
  });
  return made;
}

/** Replaces what a dialog of the path shows by what it came to, and the button to the dialog that comes next. */
export function finishOnPath(
  dialog: Dialog,
  next: NextDialog & keyof DialogWords['path']['steps'],
  tone: Tone,
  ...sentences: readonly string[]
): void {
  dialog.finish(tone, ...sentences);
  const acts = document.querySelector('main > .acts');
  acts?.querySelector('.main')?.classList.replace('main', 'second');
  acts?.prepend(nextButton(dialog, next));
  document.querySelector('main')?.prepend(pathLine(dialog, next));
}
