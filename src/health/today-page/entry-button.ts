import type { FormAnswers } from '../../forms/form-view';
import { namedButton } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import type { MenuCalls } from '../../frame/menu-calls';
import { server } from '../../frame/server';
import type { MenuEntry } from '../../words/menu-lines';
import type { TodaySidebar } from './today-words';

/** `chosen` has initial values for the form's fields. */
export interface MenuEntryButton {
  readonly label: string;
  /** Accessible name that distinguishes the button. Default: `label`. */
  readonly name?: string;
  readonly entry: MenuEntry;
  readonly chosen?: FormAnswers;
  readonly status: HTMLElement;
}

export function entryButton(
  dialog: TodaySidebar,
  { label, name = label, entry, chosen, status }: MenuEntryButton,
): HTMLButtonElement {
  const press = namedButton(label, name, 'second', () => {
    const run = () => server<MenuCalls>()[entry](...(chosen ? [chosen] : []));
    void runAct(dialog, { pressed: press, status, run });
  });
  return press;
}
