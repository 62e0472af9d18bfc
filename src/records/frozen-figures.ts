import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { DispatchId } from './dispatch';
import type { ClosedFigures } from './figures';
import type { FollowedUp } from './followed-up';
import type { ReportedValue } from './reported-value';
import type { Stage } from './stage';

/** What a row of Kỳ báo cáo is about: the whole dispatch (`total`), a block or a unit. */
export type FigureLevel = 'total' | 'block' | 'unit';

export interface FrozenFollowUp {
  /** Number of reminders and follow-ups, summed over units. */
  readonly reminders: number;
  /** Units that completed a stage after a reminder about it. */
  readonly completedAfter: number;
  /**
   * Difficulties in the unit's own words; in the total row, what the office proposes to its
   * leaders; `''` for a block.
   */
  readonly difficulties: string;
  /** Overdue stages of the unit; empty for the total and for a block. */
  readonly overdueStages: readonly OverdueStage[];
  /** Values that the unit reported; for the total and for a block, their sums. Without the numbers of a training. */
  readonly reportedValues: readonly ReportedValue[];
}

export interface FrozenFigures extends ClosedFigures, FrozenFollowUp {
  /** Name of the period, e.g. `Tháng 11/2024`. */
  readonly period: string;
  readonly dispatchId: DispatchId;
  readonly number: string;
  /** Number of this closing of the period, from 1. Later closings are corrections. */
  readonly closing: number;
  /** Last day that the figures cover. */
  readonly cutOff: Day;
  readonly closedAt: Moment;
  /** Why the period was closed again or late; `''` otherwise. */
  readonly reason: string;
  readonly level: FigureLevel;
  /** Block of the row or of its unit; `''` for the total. */
  readonly block: string;
  /** Code of the unit; `''` for the total and for a block. */
  readonly code: string;
  /** Name of the unit; `''` for the total and for a block. */
  readonly name: string;
  /**
   * Digest over this row and the rows it sums up: blocks for the total, units for a block
   * (periods/rules/seals). `''` for a unit.
   */
  readonly checksum: string;
}

export interface OverdueStage {
  readonly stage: Stage;
  /** Last working day on which the stage would have been in time. */
  readonly due: Day;
  /** Working days. */
  readonly daysLate: number;
  /** Missing in a period that version 1 closed. */
  readonly followedUp?: FollowedUp;
}

/** The n of the last "đôn đốc lần n" about the stage. In a period that version 1 closed, about any stage of the unit. */
export function timesFollowedUp(
  { followedUp }: OverdueStage,
  { reminders }: { readonly reminders: number },
): number {
  return followedUp?.times ?? reminders;
}
