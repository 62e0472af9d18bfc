import { type Day, isDay } from '../calendar/day';
import { type Dispatch, type DispatchId, toDispatchId } from './dispatch';

/** A round of a repeating dispatch (kỳ báo cáo). */
export interface Round {
  /** Id that the rounds share, such as `VB-007`. */
  readonly series: string;
  /** Last day of the period. */
  readonly cutOff: Day;
}

/** Made of series and period, such as `VB-007-20261130`, so that a repeated run makes the same round. */
export function roundId({ series, cutOff }: Round): DispatchId {
  return toDispatchId(`${series}-${cutOff.replace(/-/g, '')}`);
}

/** Reverses `roundId`; `null` if the dispatch is no round. */
export function roundOf(id: DispatchId): Round | null {
  const [, series = '', year, month, date] = /^(\D+-\d+)-(\d{4})(\d{2})(\d{2})$/.exec(id) ?? [];
  const cutOff = `${year}-${month}-${date}`;
  return isDay(cutOff) ? { series, cutOff } : null;
}

/** True if a report has the day on which its task was done. That of a round has a period instead. */
export function hasDoneDay(id: DispatchId): boolean {
  return roundOf(id) === null;
}

/** Year in which a dispatch counts: that of its period, otherwise that of its issue. */
export function yearOf({ id, issuedOn }: Pick<Dispatch, 'id' | 'issuedOn'>): string {
  return (roundOf(id)?.cutOff ?? issuedOn).slice(0, 4);
}

/** Id that the rounds of a series share; that of the dispatch itself if it does not repeat. */
export function seriesOf(id: DispatchId): string {
  return roundOf(id)?.series ?? id;
}
