import type { InBoth } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import { recordAnswer as enLabels } from '../../words/en/sentences/forms';
import { choices } from '../../words/vi/names/choices';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import { recordAnswer } from '../../words/vi/sentences/forms';

const en = {
  labels: enLabels,
  channel: enChoices.channel,
  audiences: enAudiences,
  trainingForms: enForms,
};

/** The words of Ghi nhận trả lời: those that the rest of the product has too. */
export type RecordWords = typeof en;

/** The words of Ghi nhận trả lời. */
export const RECORD_WORDS: InBoth<RecordWords> = {
  vi: {
    labels: recordAnswer,
    channel: choices.channel,
    audiences,
    trainingForms,
  },
  en,
};
