import type { Day } from '../calendar/day';
import type { FormAnswers, RowChoices } from '../forms/form-view';
import type { Language } from '../texts/language';

export interface AnswerFormView {
  readonly language: Language;
  readonly title: string;
  readonly which: RowChoices;
  readonly today: Day;
  /** State of the tracking rows at opening, sent back so that the server can find rows changed since. */
  readonly seen: string;
  /** Initial values by field name; only set if the dialog was opened from the sidebar. */
  readonly chosen?: FormAnswers | undefined;
}
