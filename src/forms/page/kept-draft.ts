import { openKeptStore } from '../../frame/kept-store';
import type { FormAnswers } from '../form-view';

/** What was typed into a form and not saved, kept in this browser for a day. */
export interface KeptDraft {
  /** What an earlier opening has left, with its time in milliseconds since 1970; null where it left nothing. */
  readonly left: { readonly answers: FormAnswers; readonly at: number } | null;
  keep(answers: FormAnswers): void;
  drop(): void;
}

/** Days for which a draft is kept. */
const DAYS = 1;

/** Opens what is kept of a form, by its name. */
export function keptDraft(name: string): KeptDraft {
  const store = openKeptStore('form:', DAYS);
  const at = store.writtenBefore(name);
  const text = store.read(name);
  return {
    left: at === null || text === null ? null : { answers: JSON.parse(text) as FormAnswers, at },
    keep: (answers) => store.write(name, JSON.stringify(answers)),
    drop: () => store.remove(name),
  };
}
