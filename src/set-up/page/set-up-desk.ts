import { button } from '../../frame/button';
import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import { nextButton } from '../../frame/dialog/next-dialog';
import { closeDialog } from '../../frame/server';
import type { SetUpView } from '../set-up-view';
import type { SetUpWords } from './set-up-words';

/** What the parts of Thiết lập ban đầu work with. */
export type Desk = DialogDesk<SetUpWords>;

/** What the dialog shows: the steps as they stand, the one that is open, and what the last press came to. */
export interface Shown {
  readonly view: SetUpView;
  readonly open: string;
  readonly said: string;
  /** The address of the test page while its button is waited for; '' else. */
  readonly waits: string;
}

/** Goes on from a step that was saved. */
export type GoOn = (saved: Pick<Shown, 'view' | 'said' | 'waits'>) => void;

/** Builds the button that leaves the step for later: on to the list once the office has said who it is, else away. */
export function laterButton(desk: Desk, { steps }: SetUpView): HTMLButtonElement {
  const isKnown = steps.some(({ step, done }) => step === 'office' && done);
  const { later, skip } = desk.words;
  return isKnown
    ? nextButton(desk, 'openImport', 'second', skip)
    : button(later, 'second', closeDialog);
}
