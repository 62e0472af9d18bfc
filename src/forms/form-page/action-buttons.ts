import { namedButton } from '../../frame/button';
import { askToConfirm } from '../../frame/dialog/ask-to-confirm';
import type { Dialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { showNotice } from '../../frame/show-notice';
import type { FormOutcome } from '../form-view';
import { noticeOfOutcome } from './notice-of-outcome';

export interface ActionButton {
  readonly label: string;
  /** Accessible name that distinguishes this button from others with the same label. */
  readonly name: string;
  /** Question to confirm before `run`, or `null`. */
  readonly asks: { readonly sentence: string; readonly yes: string } | null;
  run(): Promise<FormOutcome>;
}

/** Buttons for one decision. A success replaces them with a notice; after a failure they can be pressed again. */
export function actionButtons(dialog: Dialog, acts: readonly ActionButton[]): HTMLElement {
  const status = element('div', { class: 'status' });
  const place = element('div', { class: 'act-place' });
  const buttons = acts.map((act) => {
    const press = namedButton(act.label, act.name, 'second', () => {
      if (act.asks === null) void execute(act, press);
      else {
        const answers = [{ label: act.asks.yes, act: () => void execute(act, press) }];
        askToConfirm(dialog, status, { sentences: [act.asks.sentence], answers });
      }
    });
    return press;
  });
  const execute = async ({ run }: ActionButton, pressed: HTMLButtonElement) => {
    const outcome = await runAct(dialog, { pressed, status, run });
    if (outcome === null) return;
    showNotice(dialog, outcome.done ? place : status, ...noticeOfOutcome(outcome)).focus();
  };
  fill(place, [element('div', { class: 'acts' }, ...buttons), status]);
  return place;
}
