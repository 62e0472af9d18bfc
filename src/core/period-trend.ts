import type { Day } from './day';
import { changeOf, type Figures, figuresIn } from './figures';
import type { FrozenFigures } from './period';

/** The figures of one dispatch at the end of a closed period. */
export interface PeriodPoint {
  readonly period: string;
  readonly cutOff: Day;
  /** Whether it was closed again since. */
  readonly corrected: boolean;
  readonly figures: Figures;
}

/** What has changed since the last closed period. */
export interface SincePeriod {
  readonly period: string;
  readonly cutOff: Day;
  /** Today's figures less those of the period. */
  readonly change: Figures;
}

/** Gives the closed periods of a dispatch by their days; of one that was closed again, the last closing. */
export function periodsOf(directive: string, frozen: readonly FrozenFigures[]): PeriodPoint[] {
  const last = new Map<string, FrozenFigures>();
  for (const row of frozen) {
    if (row.directive !== directive || row.level !== 'total') continue;
    if (row.closing >= (last.get(row.period)?.closing ?? 0)) last.set(row.period, row);
  }
  return [...last.values()]
    .map((row) => ({
      period: row.period,
      cutOff: row.cutOff,
      corrected: row.closing > 1,
      figures: figuresIn(row),
    }))
    .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
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
