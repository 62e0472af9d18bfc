import type { Day } from '../calendar/day';
import type { FormAnswers, RowChoices } from '../forms/form-view';
import type { DayOff } from '../records/day-off';
import type { Dispatch } from '../records/dispatch';
import type { Language } from '../texts/language';

/** Initial data of a dialog that sets deadlines. */
export interface DatedFormView {
  readonly language: Language;
  readonly title: string;
  readonly today: Day;
  readonly weekdays: readonly number[];
  readonly daysOff: readonly DayOff[];
  /** Hint about holidays that are not listed yet; `''` if all are. */
  readonly hint: string;
  readonly blocks: readonly string[];
}

/** Fields that an office usually repeats from one dispatch to the next. */
export type LastDispatch = Pick<
  Dispatch,
  | 'type'
  | 'issuingBody'
  | 'officer'
  | 'officerPhone'
  | 'officerEmail'
  | 'leadUnit'
  | 'supportUnits'
  | 'reportsTo'
>;

export interface DispatchFormView extends DatedFormView {
  /** The previous dispatch; `null` in a new office. */
  readonly last: LastDispatch | null;
  readonly officeName: string;
  /** The office itself, if it is in its own list of units. */
  readonly own: { readonly code: string; readonly name: string } | null;
}

/** Both deadlines, after a dispatch id or the key of a tracking row; `''` for none. */
export type TwoDeadlines = readonly [of: string, acknowledge: Day, train: Day];

export interface DeadlineFormView extends DatedFormView {
  /** Initial field values, if the dialog was opened from the sidebar. */
  readonly chosen?: FormAnswers | undefined;
  readonly which: RowChoices;
  readonly seen: string;
  /** `set`: deadlines of dispatches. `granted`: extensions of single units. */
  readonly set: readonly TwoDeadlines[];
  readonly granted: readonly TwoDeadlines[];
}
