import { openBrowserStore } from '../../frame/browser-store';
import type { FormAnswers } from '../form-view';

/** Values of a form that were not submitted, stored in this browser for a day. */
export interface FormDraft {
  /** Draft from an earlier opening of the form. `at` is in milliseconds since 1970. */
  readonly left: { readonly answers: FormAnswers; readonly at: number } | null;
  keep(answers: FormAnswers): void;
  drop(): void;
}

const DAYS = 1;

export function formDraft(name: string): FormDraft {
  const store = openBrowserStore('form:', DAYS);
  const at = store.writtenBefore(name);
  const text = store.read(name);
  return {
    left: at === null || text === null ? null : { answers: JSON.parse(text) as FormAnswers, at },
    keep: (answers) => store.write(name, JSON.stringify(answers)),
    drop: () => store.remove(name),
  };
}
