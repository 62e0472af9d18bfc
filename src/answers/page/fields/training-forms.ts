import { isTrainingForm, TRAINING_FORMS, type TrainingForm } from '../../../records/training-entry';
import { UNIT_WORDS } from '../page-state';

/** In the order of the list of choices. */
export const FORMS_IN_ORDER = Object.keys(TRAINING_FORMS).filter(isTrainingForm);

/**
 * Parses the forms of an answer, joined by "; ", each by its key or its name in either language. Texts in the
 * office's own words are in `unknown`.
 */
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
  const names = [form, UNIT_WORDS.vi.forms[form], UNIT_WORDS.en.forms[form]];
  return names.some((name) => name.toLowerCase() === text.toLowerCase());
}
