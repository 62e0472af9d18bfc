import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { changeOf, type Figures } from '../../records/figures';
import { isSealIntact } from './closed-period';

export interface PeriodPoint {
  readonly period: string;
  readonly cutOff: Day;
  /** True if the period was closed more than once. */
  readonly corrected: boolean;
  /** True if the figures still match the seal made at closing. */
  readonly sound: boolean;
  readonly figures: Figures;
  /** The office's proposal to its leaders; only the last period has one. */
  readonly proposal: string;
}

export interface SincePeriod {
  readonly period: string;
  readonly cutOff: Day;
  readonly change: Figures;
}

/** Earliest first. A period that was closed again has its last figures. */
export function closedPeriods({ id, closings }: Pick<Dispatch, 'id' | 'closings'>): PeriodPoint[] {
  return closings.map(
    (copy): PeriodPoint => ({
      period: copy.period,
      cutOff: copy.cutOff,
      corrected: copy.closing > 1,
      sound: isSealIntact(id, copy),
      figures: copy.figures,
      proposal: copy.proposal,
    }),
  );
}

/** Compares figures with the last period that has a cut-off day up to `today`; `null` if there is none. */
export function changeSinceLastPeriod(
  figures: Figures,
  periods: readonly PeriodPoint[],
  today: Day,
): SincePeriod | null {
  const last = periods.filter(({ cutOff }) => cutOff <= today).pop();
  if (!last) return null;
  const { period, cutOff } = last;
  return { period, cutOff, change: changeOf(last.figures, figures) };
}

export function figureChange(
  since: SincePeriod | null,
  figureOf: (figures: Figures) => number,
): { readonly by: number; readonly period: string } | null {
  const by = since === null ? 0 : figureOf(since.change);
  return since === null || by === 0 ? null : { by, period: since.period };
}
