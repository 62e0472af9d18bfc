import { button } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import { nextButton } from '../../frame/dialog/next-dialog';
import { closeDialog } from '../../frame/server';
import type { InBoth } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import { setUpDialog as en } from '../../words/en/pages/set-up-dialog';
import { choices } from '../../words/vi/names/choices';
import { setUpDialog as vi } from '../../words/vi/pages/set-up-dialog';
import type { SetUpView } from '../set-up-view';

/** The words of Thiết lập ban đầu: its own, and those of what settings are chosen among. */
export type SetUpWords = typeof vi & Pick<typeof choices, 'yesNo' | 'letterKind'>;

/** The words of Thiết lập ban đầu. */
export const SET_UP_WORDS: InBoth<SetUpWords> = {
  vi: { ...vi, yesNo: choices.yesNo, letterKind: choices.letterKind },
  en: { ...en, yesNo: enChoices.yesNo, letterKind: enChoices.letterKind },
};

/** What the parts of Thiết lập ban đầu work with. */
export type SetUpDialog = Dialog<SetUpWords>;

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
export function laterButton(dialog: SetUpDialog, { steps }: SetUpView): HTMLButtonElement {
  const isKnown = steps.some(({ step, done }) => step === 'office' && done);
  const { later, skip } = dialog.words;
  return isKnown
    ? nextButton(dialog, 'openImport', 'second', skip)
    : button(later, 'second', closeDialog);
}
