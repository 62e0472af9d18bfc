import type { Announce } from '../announcer';
import { disableButtons } from '../button';
import { fill } from '../element';
import { showNotice } from '../show-notice';
import type { DialogWords } from './dialog-words';
import { causeOf } from './failure-text';

/** The part of a dialog that an act needs. */
export interface ActDialog {
  readonly words: DialogWords;
  readonly announce: Announce;
}

export interface Act<Result> {
  readonly pressed: HTMLButtonElement;
  /** Where an error is shown. */
  readonly status: HTMLElement;
  run(): Promise<Result>;
}

/**
 * Disables the page's buttons while `run` is pending: one could open something that the result replaces, with what was
 * typed into it. If `run` fails, shows the error and returns `null`.
 */
export async function runAct<Result>(dialog: ActDialog, act: Act<Result>): Promise<Result | null> {
  const enable = disableButtons(
    [...document.querySelectorAll('button')],
    act.pressed,
    dialog.words.working,
  );
  fill(act.status, []);
  try {
    return await act.run();
  } catch (error) {
    const box = showNotice(
      dialog,
      act.status,
      'problem',
      dialog.words.failed(causeOf(error, dialog.words)),
    );
    box.scrollIntoView({ block: 'nearest' });
    return null;
  } finally {
    enable();
  }
}
