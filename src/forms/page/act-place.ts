import { namedButton } from '../../frame/button';
import { askAgain } from '../../frame/dialog/ask-again';
import type { Dialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { showNotice } from '../../frame/show-notice';
import type { FormOutcome } from '../form-view';
import { toldOf } from './told-of';

/** A button that settles something. */
export interface PlaceAct {
  readonly label: string;
  /** The label with what tells it from the same button elsewhere on the page. */
  readonly name: string;
  /** What is asked first, and the answer that goes on; null where nothing is. */
  readonly asks: { readonly sentence: string; readonly yes: string } | null;
  run(): Promise<FormOutcome>;
}

/**
 * Builds the buttons that settle one thing, once: while one is at work none can be pressed, its outcome takes their
 * place, and after a failure they are there again.
 */
export function actPlace(dialog: Dialog, acts: readonly PlaceAct[]): HTMLElement {
  const said = element('div', { class: 'said' });
  const place = element('div', { class: 'act-place' });
  const buttons = acts.map((act) => {
    const press = namedButton(act.label, act.name, 'second', () => {
      if (act.asks === null) void carryOut(act, press);
      else {
        const answers = [{ label: act.asks.yes, act: () => void carryOut(act, press) }];
        askAgain(dialog, said, { sentences: [act.asks.sentence], answers });
      }
    });
    return press;
  });
  const carryOut = async ({ run }: PlaceAct, pressed: HTMLButtonElement) => {
    const outcome = await runAct(dialog, { buttons, pressed, said, run });
    if (outcome === null) return;
    showNotice(dialog, outcome.done ? place : said, ...toldOf(outcome)).focus();
  };
  fill(place, [element('div', { class: 'acts' }, ...buttons), said]);
  return place;
}
