import { holdButtons } from '../button';
import { fill } from '../element';
import { messageOf } from '../server';
import { showNotice } from '../show-notice';
import type { Dialog } from './dialog';

/** A press that asks the server for something. */
export interface Act<Result> {
  readonly buttons: readonly HTMLButtonElement[];
  readonly pressed: HTMLButtonElement;
  /** Where a failure is told. */
  readonly said: HTMLElement;
  run(): Promise<Result>;
}

/** Runs a press: buttons are held meanwhile, a failure is told in a sentence, in sight. Null when it failed. */
export async function runAct<Result>(dialog: Dialog, act: Act<Result>): Promise<Result | null> {
  const free = holdButtons(act.buttons, act.pressed, dialog.words.working);
  fill(act.said, []);
  try {
    return await act.run();
  } catch (error) {
    const told = showNotice(dialog, act.said, 'problem', dialog.words.failed(messageOf(error)));
    told.scrollIntoView({ block: 'nearest' });
    return null;
  } finally {
    free();
  }
}
