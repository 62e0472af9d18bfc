import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { changeOf, type Figures } from '../../records/figures';
import { isAsClosed } from './closed-period';

/** The figures of one dispatch at the end of a closed period. */
export interface PeriodPoint {
  readonly period: string;
  readonly cutOff: Day;
  /** Whether it was closed again since. */
  readonly corrected: boolean;
  /** Whether its figures are as they were when it was closed. */
  readonly sound: boolean;
  readonly figures: Figures;
  /** What the office proposed to its leaders, of the last period only. */
  readonly proposal: string;
}

/** What has changed since the last closed period. */
export interface SincePeriod {
  readonly period: string;
  readonly cutOff: Day;
  /** Today's figures less those of the period. */
  readonly change: Figures;
}

/** Gives the closed periods of a dispatch by their days; of one that was closed again, the last closing. */
export function periodsOf({ id, closings }: Pick<Dispatch, 'id' | 'closings'>): PeriodPoint[] {
  return closings.map((copy) => ({
    period: copy.period,
    cutOff: copy.cutOff,
    corrected: copy.closing > 1,
    sound: isAsClosed(id, copy),
    figures: copy.figures,
    proposal: copy.proposal,
  }));
}

/** Holds figures of a day against the last period that was closed up to then; null when there is none. */
export function sinceLast(
  figures: Figures,
  periods: readonly PeriodPoint[],
  today: Day,
): SincePeriod | null {
  const last = periods.filter(({ cutOff }) => cutOff <= today).pop();
  if (!last) return null;
  const { period, cutOff } = last;
  return { period, cutOff, change: changeOf(last.figures, figures) };
}

/** Tells by how much a figure has moved, and since which period; null where it has not, or none is closed. */
export function movedSince(
  since: SincePeriod | null,
  of: (figures: Figures) => number,
): { readonly by: number; readonly period: string } | null {
  const by = since === null ? 0 : of(since.change);
  return since === null || by === 0 ? null : { by, period: since.period };
}
