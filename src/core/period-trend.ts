import { type Closing, closingsOf, sealOf } from './closing';
import type { Day } from './day';
import { changeOf, type Figures, figuresIn } from './figures';
import type { FrozenFigures } from './period';

/** The figures of one dispatch at the end of a closed period. */
export interface PeriodPoint {
  readonly period: string;
  readonly cutOff: Day;
  /** Whether it was closed again since. */
  readonly corrected: boolean;
  /** Whether its rows are as they were when it was closed. */
  readonly sound: boolean;
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
  const last = new Map<string, Closing>();
  for (const closing of closingsOf(frozen.filter((row) => row.directive === directive))) {
    const { period, closing: nth } = closing.total;
    if (nth >= (last.get(period)?.total.closing ?? 0)) last.set(period, closing);
  }
  return [...last.values()]
    .map(({ total, blocks }) => ({
      period: total.period,
      cutOff: total.cutOff,
      corrected: total.closing > 1,
      sound: sealOf(total, blocks) === total.checksum,
      figures: figuresIn(total),
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
