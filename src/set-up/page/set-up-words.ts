import type { InBoth } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import { setUpDialog as en } from '../../words/en/pages/set-up-dialog';
import { choices } from '../../words/vi/names/choices';
import { setUpDialog as vi } from '../../words/vi/pages/set-up-dialog';

/** The words of Thiết lập ban đầu: its own, and those of what settings are chosen among. */
export type SetUpWords = typeof vi & Pick<typeof choices, 'yesNo' | 'letterKind'>;

/** The words of Thiết lập ban đầu. */
export const SET_UP_WORDS: InBoth<SetUpWords> = {
  vi: { ...vi, yesNo: choices.yesNo, letterKind: choices.letterKind },
  en: { ...en, yesNo: enChoices.yesNo, letterKind: enChoices.letterKind },
};
