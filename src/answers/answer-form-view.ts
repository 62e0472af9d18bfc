import type { Day } from '../calendar/day';
import type { RowChoices } from '../forms/form-view';

export interface AnswerFormView {
  readonly which: RowChoices;
  readonly today: Day;
  /** State of the tracking rows at opening, sent back so that the server can find rows changed since. */
  readonly seen: string;
}
