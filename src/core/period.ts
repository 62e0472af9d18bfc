import type { Day } from './day';
import type { Figures } from './figures';
import type { Moment } from './outbox-letter';

/** Whose figures a frozen row holds: the whole dispatch's or one block's. */
export type FigureLevel = 'total' | 'block';

/** A row of Kỳ báo cáo: figures as they were when the period was closed. */
export interface FrozenFigures extends Figures {
  /** Name of the period, e.g. `Tháng 11/2024`. */
  readonly period: string;
  readonly directive: string;
  readonly number: string;
  /** The last day that the figures cover. */
  readonly cutOff: Day;
  readonly closedAt: Moment;
  readonly level: FigureLevel;
  /** Name of the block; '' for the total. */
  readonly name: string;
}
