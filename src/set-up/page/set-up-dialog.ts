import { button } from '../../frame/button';
import type { Dialog } from '../../frame/dialog/dialog';
import { nextButton } from '../../frame/dialog/next-dialog';
import { closeDialog } from '../../frame/server';
import type { ByLanguage } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import { setUpDialog as en } from '../../words/en/pages/set-up-dialog';
import { choices } from '../../words/vi/names/choices';
import { setUpDialog as vi } from '../../words/vi/pages/set-up-dialog';
import type { SetUpView } from '../set-up-view';

export type SetUpWords = typeof vi & Pick<typeof choices, 'yesNo' | 'letterKind'>;

export const SET_UP_WORDS: ByLanguage<SetUpWords> = {
  vi: { ...vi, yesNo: choices.yesNo, letterKind: choices.letterKind },
  en: { ...en, yesNo: enChoices.yesNo, letterKind: enChoices.letterKind },
};

export type SetUpDialog = Dialog<SetUpWords>;

/** `open` is the name of the unfolded step, or `''`. `message` is the message of the last save. */
export interface DialogState {
  readonly view: SetUpView;
  readonly open: string;
  readonly message: string;
  /** Address of the test page while the dialog waits for its button; `''` otherwise. */
  readonly testAddress: string;
}

export type OnSaved = (saved: Pick<DialogState, 'view' | 'message' | 'testAddress'>) => void;

/**
 * Returns the button that leaves the rest for later. Once the step `office` is done it opens the import of
 * units; before that it closes the dialog.
 */
export function laterButton(dialog: SetUpDialog, { steps }: SetUpView): HTMLButtonElement {
  const isKnown = steps.some(({ step, done }) => step === 'office' && done);
  const { later, skip } = dialog.words;
  return isKnown
    ? nextButton(dialog, 'openImport', 'second', skip)
    : button(later, 'second', closeDialog);
}
