import type { FormAnswers } from '../form-view';
import type { OpenForm } from './field-form';
import type { KeptDraft } from './kept-draft';

/** What was typed into a form since it began. */
export interface Typed {
  /** Tells whether the form holds anything else than it began with. */
  isUnsaved(): boolean;
  /** Takes what the form holds now as what it begins with. */
  begin(): void;
}

/** Keeps what is typed into a form as its draft, where that may be kept; a form that is as it began has none. */
export function keepTyped(
  { arranged, body }: OpenForm,
  draft: KeptDraft,
  mayKeep: (answers: FormAnswers) => boolean = () => true,
): Typed {
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
