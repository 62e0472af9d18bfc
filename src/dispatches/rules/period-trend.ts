import { type Day, daysBetween } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { changeOf, FIGURE_NAMES, type Figures } from '../../records/figures';
import { changedValues, type ReportedValue, valueUnder } from '../../records/reported-value';
import { lastBefore } from '../../records/reporting-period';
import { labelledNumbers } from '../../records/training-figures';
import { isSealIntact } from './closed-period';

export interface PeriodPoint {
  readonly period: string;
  readonly cutOff: Day;
  /** True if the period was closed more than once. */
  readonly corrected: boolean;
  /** True if the figures still match the seal made at closing. */
  readonly sound: boolean;
  readonly figures: Figures;
  /** Sums of what units reported. */
  readonly reportedValues: readonly ReportedValue[];
  /** The office's proposal to its leaders; only the last period has one. */
  readonly proposal: string;
}

type PeriodFigures = Pick<PeriodPoint, 'figures' | 'reportedValues'>;

export interface SincePeriod {
  /** The earlier period. */
  readonly period: string;
  readonly cutOff: Day;
  /** Name of the closed period whose change it is; `''` if live figures are compared. */
  readonly closed: string;
  readonly change: Figures;
  /** Changes of the sums that both have. */
  readonly valueChanges: readonly ReportedValue[];
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
      reportedValues: [...labelledNumbers(copy.figures), ...copy.reportedValues],
      proposal: copy.proposal,
    }),
  );
}

/** Most days for which a closed period is fresh although figures have changed since. */
const FRESH_DAYS = 7;

/**
 * While the last closed period is fresh, its change against the one before it of its kind, as in the letter to leaders. Later,
 * the change of `now` since the last closed period. `null` if there is nothing to compare with.
 */
export function changeSinceLastPeriod(
  now: PeriodFigures,
  periods: readonly PeriodPoint[],
  today: Day,
): SincePeriod | null {
  const closed = periods.filter(({ cutOff }) => cutOff <= today);
  const last = closed.pop();
  if (!last) return null;
  const before = lastBefore(closed, last);
  const isUnchanged =
    FIGURE_NAMES.every((name) => now.figures[name] === last.figures[name]) &&
    now.reportedValues.every(
      ({ label, value }) => valueUnder(last.reportedValues, label) === value,
    );
  if (isUnchanged || (before && isRecent(last, before, today)))
    return before ? changeBetween(before, last) : null;
  return changeBetween(last, { period: '', ...now });
}

/** True for as many days as the period lasted, at most `FRESH_DAYS`. */
function isRecent(last: PeriodPoint, before: PeriodPoint, today: Day): boolean {
  const length = daysBetween(before.cutOff, last.cutOff);
  return daysBetween(last.cutOff, today) < Math.min(length, FRESH_DAYS);
}

function changeBetween(
  { period, cutOff, figures, reportedValues }: PeriodPoint,
  after: Pick<PeriodPoint, 'period'> & PeriodFigures,
): SincePeriod {
  return {
    period,
    cutOff,
    closed: after.period,
    change: changeOf(figures, after.figures),
    valueChanges: changedValues(reportedValues, after.reportedValues),
  };
}
