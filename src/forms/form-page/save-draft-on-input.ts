import type { FormAnswers } from '../form-view';
import type { OpenForm } from './field-form';
import type { FormDraft } from './form-draft';

export interface FormChanges {
  /** True if any value differs from the starting state. */
  isUnsaved(): boolean;
  /** Makes the current values the starting state. */
  begin(): void;
}

/**
 * Saves the form as a draft on every input. Deletes the draft if `mayKeep` forbids it or the form is back in
 * its starting state.
 */
export function saveDraftOnInput(
  { arranged, body }: OpenForm,
  draft: FormDraft,
  mayKeep: (answers: FormAnswers) => boolean = () => true,
): FormChanges {
  const text = () => JSON.stringify(arranged.read());
  let begun = text();
  const isUnsaved = () => text() !== begun;
  body.addEventListener('input', () => {
    const answers = arranged.read();
    if (isUnsaved() && mayKeep(answers)) draft.keep(answers);
    else draft.drop();
  });
  return {
    isUnsaved,
    begin: () => {
      begun = text();
    },
  };
}
