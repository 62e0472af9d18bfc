import type { FormAnswers } from '../../forms/form-view';
import { namedButton } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { server } from '../../frame/server';
import type { EntryCalls } from '../today/today-view';
import type { TodaySidebar } from './today-desk';

/** What a button opens: an entry of the menu, its form with what was chosen before. */
export interface Entry {
  readonly label: string;
  /** The label with what tells it from the same button elsewhere; the label itself if it is not said. */
  readonly name?: string;
  readonly entry: keyof EntryCalls;
  readonly chosen?: FormAnswers;
  /** Where a failure is told. */
  readonly said: HTMLElement;
}

/** Builds the button that opens an entry of the menu. */
export function entryButton(
  dialog: TodaySidebar,
  { label, name = label, entry, chosen, said }: Entry,
): HTMLButtonElement {
  const press = namedButton(label, name, 'second', () => {
    const run = () => server<EntryCalls>()[entry](...(chosen ? [chosen] : []));
    void runAct(dialog, { buttons: [press], pressed: press, said, run });
  });
  return press;
}
