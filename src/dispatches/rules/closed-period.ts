import type { ClosedPeriod, DispatchId } from '../../records/dispatch';
import { FIGURE_NAMES } from '../../records/figures';
import { digestOf } from '../../texts/digest';

/** Whether the copy of a closed period still matches its seal. */
export function isSealIntact(dispatchId: DispatchId, copy: ClosedPeriod): boolean {
  return copy.seal !== '' && copy.seal === closedPeriodSeal(dispatchId, copy);
}

/** Digest of the dispatch id, the period and its figures. */
export function closedPeriodSeal(
  dispatchId: DispatchId,
  { period, cutOff, closing, figures }: Omit<ClosedPeriod, 'seal' | 'proposal'>,
): string {
  const counts = FIGURE_NAMES.map((name) => figures[name]);
  return digestOf(JSON.stringify([dispatchId, period, cutOff, closing, ...counts]));
}
