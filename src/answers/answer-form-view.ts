import type { Day } from '../calendar/day';
import type { RowChoices } from '../forms/form-view';
import type { RequestedFigure } from '../records/requested-figure';
import type { RecordableAnswer } from './rules/recordable-answers';

export interface AnswerFormView {
  readonly which: RowChoices;
  /** What can be recorded for each dispatch, by its id. */
  readonly answers: Readonly<Record<string, readonly RecordableAnswer[]>>;
  /** Requested figures of each dispatch that has any, by its id. */
  readonly figures: Readonly<Record<string, readonly RequestedFigure[]>>;
  /** Codes of the units that do not receive a dispatch, by its id. Empty if there is only one dispatch. */
  readonly nonRecipients: Readonly<Record<string, readonly string[]>>;
  readonly today: Day;
  /** State of the tracking rows at opening, sent back so that the server can find rows changed since. */
  readonly seen: string;
}

/** Name of the form field for the figure at index `at` of a dispatch. */
export function valueFieldName(dispatchId: string, at: number): string {
  return `value-${dispatchId}-${at}`;
}
