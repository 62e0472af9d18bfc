import { holdButtons } from '../button';
import { fill } from '../element';
import { messageOf } from '../server';
import { tellIn } from '../tell-in';
import type { DialogDesk } from './dialog-desk';

/** A press that asks the server for something. */
export interface Act<Result> {
  readonly buttons: readonly HTMLButtonElement[];
  readonly pressed: HTMLButtonElement;
  /** Where a failure is told. */
  readonly said: HTMLElement;
  run(): Promise<Result>;
}

/** Runs a press: buttons are held meanwhile, a failure is told in a sentence, in sight. Null when it failed. */
export async function runAct<Result>(desk: DialogDesk, act: Act<Result>): Promise<Result | null> {
  const free = holdButtons(act.buttons, act.pressed, desk.words.working);
  fill(act.said, []);
  try {
    return await act.run();
  } catch (error) {
    const told = tellIn(desk, act.said, 'problem', desk.words.failed(messageOf(error)));
    told.scrollIntoView({ block: 'nearest' });
    return null;
  } finally {
    free();
  }
}
