import type { FormAnswers } from '../../forms/form-view';
import { namedButton } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import type { MenuCalls } from '../../frame/menu-calls';
import { server } from '../../frame/server';
import type { MenuEntry } from '../../words/menu-lines';
import type { TodaySidebar } from './today-sidebar';

/** Button that opens a menu entry. `chosen` has initial values for its form. */
export interface MenuEntryButton {
  readonly label: string;
  /** Accessible name that distinguishes the button; the label if omitted. */
  readonly name?: string;
  readonly entry: MenuEntry;
  readonly chosen?: FormAnswers;
  /** Place for an error message. */
  readonly status: HTMLElement;
}

export function entryButton(
  dialog: TodaySidebar,
  { label, name = label, entry, chosen, status }: MenuEntryButton,
): HTMLButtonElement {
  const press = namedButton(label, name, 'second', () => {
    const run = () => server<MenuCalls>()[entry](...(chosen ? [chosen] : []));
    void runAct(dialog, { buttons: [press], pressed: press, status, run });
  });
  return press;
}
