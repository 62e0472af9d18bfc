import type { Day } from '../calendar/day';
import type { RowChoices } from '../forms/form-view';
import type { RecordableAnswer } from './rules/recordable-answers';

export interface AnswerFormView {
  readonly which: RowChoices;
  /** What can be recorded for each dispatch, by its id. */
  readonly answers: Readonly<Record<string, readonly RecordableAnswer[]>>;
  readonly today: Day;
  /** State of the tracking rows at opening, sent back so that the server can find rows changed since. */
  readonly seen: string;
}
