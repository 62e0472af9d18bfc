import { isTrainingForm, TRAINING_FORMS, type TrainingForm } from '../../../records/training-entry';
import { trainingForms as en } from '../../../words/en/report/training-forms';
import { trainingForms as vi } from '../../../words/vi/report/training-forms';

export const FORMS_IN_ORDER = Object.keys(TRAINING_FORMS).filter(isTrainingForm);

/** Splits text at ";" into training forms, recognised by key or name in either language, and other texts. */
export function formsOf(joined: string): { known: TrainingForm[]; unknown: string[] } {
  const texts = joined
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const known: TrainingForm[] = [];
  const unknown: string[] = [];
  for (const text of texts) {
    const form = FORMS_IN_ORDER.find((key) => isNamed(key, text));
    if (form) known.push(form);
    else unknown.push(text);
  }
  return { known, unknown };
}

function isNamed(form: TrainingForm, text: string): boolean {
  const names = [form, vi[form], en[form]];
  return names.some((name) => name.toLowerCase() === text.toLowerCase());
}
