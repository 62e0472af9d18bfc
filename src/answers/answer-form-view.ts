import type { Day } from '../calendar/day';
import type { FormAnswers, RowChoices } from '../forms/form-view';
import type { Language } from '../texts/language';

export interface AnswerFormView {
  readonly language: Language;
  readonly title: string;
  readonly which: RowChoices;
  readonly today: Day;
  /** Snapshot of the rows at opening; it comes back with the answers. */
  readonly seen: string;
  /** Initial field values, if the dialog was opened from the sidebar. */
  readonly chosen?: FormAnswers | undefined;
}
