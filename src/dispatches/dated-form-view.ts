import type { Day } from '../calendar/day';
import type { DayOff } from '../calendar/day-off';
import type { RowChoices } from '../forms/form-view';
import type { Asks, Dispatch } from '../records/dispatch';
import type { OptionValues } from './rules/dispatch-options';

export interface DatedFormView {
  readonly today: Day;
  readonly weekdays: readonly number[];
  readonly daysOff: readonly DayOff[];
  /** Hint that a year's movable holidays are not listed yet; `''` if they are. */
  readonly hint: string;
  readonly blocks: readonly string[];
}

export type LastDispatch = Pick<Dispatch, 'type' | 'issuingBody'> & OptionValues;

/** Number of active units in a block; `block` is `''` for units without one. */
export interface BlockCount {
  readonly block: string;
  readonly units: number;
}

/** An active unit. `block` is the index of its block in `blockCounts`. */
export interface UnitOption {
  readonly value: string;
  readonly label: string;
  readonly block: number;
}

export interface DispatchFormView extends DatedFormView {
  readonly last: LastDispatch | null;
  /** Reminders before a deadline, in working days. */
  readonly remindersBefore: readonly number[];
  readonly officeName: string;
  readonly blockCounts: readonly BlockCount[];
  readonly units: readonly UnitOption[];
  /** The office itself, if it is in its own list of units; otherwise `null`. */
  readonly own: { readonly code: string; readonly name: string } | null;
}

/** Dispatch id or tracking row key, and the deadline of each stage; `null` for no deadline. */
export type TwoDeadlines = readonly [of: string, acknowledge: Day | null, complete: Day | null];

export interface DeadlineFormView extends DatedFormView {
  readonly which: RowChoices;
  readonly seen: string;
  /** Deadlines of the dispatches, by dispatch id. `granted` has the extensions of single units, by row key. */
  readonly set: readonly (readonly [...TwoDeadlines, asks: Asks])[];
  readonly granted: readonly TwoDeadlines[];
}
