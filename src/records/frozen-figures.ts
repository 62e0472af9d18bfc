import type { Day } from '../calendar/day';
import type { Moment } from '../calendar/moment';
import type { DispatchId } from './dispatch';
import type { Figures } from './figures';
import type { Stage } from './obligation';

/** Whose figures a frozen row holds: the whole dispatch's, one block's or one unit's. */
export type FigureLevel = 'total' | 'block' | 'unit';

/** What a closing keeps of the follow-up besides the figures. */
export interface KeptFollowUp {
  /** Reminders and follow-ups, counted for each unit. */
  readonly reminders: number;
  /** Units that have done a stage after a reminder of it. */
  readonly completedAfter: number;
  /** What hinders the unit, in its own words; of the total, what the office proposes to its leaders; '' for a block. */
  readonly difficulties: string;
  /** What the unit had let pass; none for the total and for a block. */
  readonly overdueStages: readonly OverdueStage[];
}

/** A row of Kỳ báo cáo: figures as they were when the period was closed. */
export interface FrozenFigures extends Figures, KeptFollowUp {
  /** Name of the period, e.g. `Tháng 11/2024`. */
  readonly period: string;
  readonly dispatch: DispatchId;
  readonly number: string;
  /** Counts the closings of one period from 1: what comes after the first corrects it. */
  readonly closing: number;
  /** The last day that the figures cover. */
  readonly cutOff: Day;
  readonly closedAt: Moment;
  /** Why it was closed again, or later than on its day; '' else. */
  readonly reason: string;
  readonly level: FigureLevel;
  /** Name of the block; of a unit's row too. '' for the total. */
  readonly block: string;
  /** Code of the unit; '' for the total and for a block. */
  readonly code: string;
  /** Name of the unit; '' for the total and for a block. */
  readonly name: string;
  /** Seals what stands below the row (periods/rules/seals); '' for a unit. */
  readonly checksum: string;
}

/** A stage that a unit has let pass. */
export interface OverdueStage {
  readonly stage: Stage;
  /** The working day that has passed. */
  readonly due: Day;
  /** Working days. */
  readonly daysLate: number;
}
