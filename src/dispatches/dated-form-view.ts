import type { Day } from '../calendar/day';
import type { FormAnswers, Which } from '../forms/form-view';
import type { DayOff } from '../records/day-off';
import type { Dispatch } from '../records/dispatch';
import type { Language } from '../texts/language';

/** What a dialog that sets deadlines is opened with. */
export interface DatedFormView {
  readonly language: Language;
  readonly title: string;
  readonly today: Day;
  /** ISO weekdays that are worked. */
  readonly weekdays: readonly number[];
  readonly daysOff: readonly DayOff[];
  /** Said beside a deadline of days off that are not listed; '' where they are. */
  readonly hint: string;
  /** The blocks of the units. */
  readonly blocks: readonly string[];
}

/** What an office writes of each dispatch alike. */
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

/** What Thêm văn bản is opened with. */
export interface DispatchFormView extends DatedFormView {
  /** The dispatch before; null in a new office. */
  readonly last: LastDispatch | null;
  readonly officeName: string;
  /** The office itself, where it stands in its own list. */
  readonly own: { readonly code: string; readonly name: string } | null;
}

/** Deadlines for receipt and training, after the id of the dispatch or the key of the row that has them; '' for none. */
export type TwoDeadlines = readonly [of: string, acknowledge: Day, train: Day];

/** What Gia hạn hoặc miễn is opened with. */
export interface DeadlineFormView extends DatedFormView {
  /** What fields hold at first, where the sidebar has chosen that. */
  readonly chosen?: FormAnswers | undefined;
  readonly which: Which;
  readonly seen: string;
  /** The deadlines that dispatches set, and those that units were granted beside them. */
  readonly set: readonly TwoDeadlines[];
  readonly granted: readonly TwoDeadlines[];
}
