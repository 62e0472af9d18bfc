import type { Day } from '../../calendar/day';
import type { Obligation } from '../../records/obligation';
import type { PLACE_KEYS, Unit } from '../../records/unit';
import type { UnitLine } from '../../summary/rules/unit-line';

import type { ListedDirective } from './report-view';

/** What the records of units are written from: the rows of every dispatch that stand in Theo dõi. */
export interface YearData {
  readonly day: Day;
  /** In the order of the office's list. */
  readonly units: readonly RecordedUnit[];
  readonly dispatches: readonly RecordedDispatch[];
}

/** What the records tell of a unit itself. */
export type RecordedUnit = Pick<Unit, (typeof PLACE_KEYS)[number]>;

/** A dispatch with its rows, each in the order of the office's list. */
export interface RecordedDispatch extends ListedDirective {
  readonly rows: readonly RecordedRow[];
}

/** How one unit stands with one dispatch. */
export interface RecordedRow
  extends Pick<UnitLine, 'code' | 'release' | 'standing' | 'figures' | 'reminders'>,
    Pick<Obligation, 'acknowledgedOn' | 'completedOn' | 'reason'> {
  readonly extended: boolean;
}
