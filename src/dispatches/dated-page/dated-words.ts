import type { ByLanguage } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import { datedDialog as enOwn } from '../../words/en/pages/dialogs/dated-dialog';
import {
  addDispatch as enAdd,
  changeDeadline as enChange,
  recordAnswer as enRecord,
} from '../../words/en/sentences/forms';
import { choices } from '../../words/vi/names/choices';
import { datedDialog as own } from '../../words/vi/pages/dialogs/dated-dialog';
import { addDispatch, changeDeadline, recordAnswer } from '../../words/vi/sentences/forms';

const en = {
  ...enOwn,
  addDispatch: enAdd,
  changeDeadline: enChange,
  which: enRecord,
  choices: enChoices,
};

export type DatedWords = typeof en;

export const DATED_WORDS: ByLanguage<DatedWords> = {
  vi: {
    ...own,
    addDispatch,
    changeDeadline,
    which: recordAnswer,
    choices,
  },
  en,
};
