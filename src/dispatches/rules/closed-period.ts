import type { ClosedPeriod, DispatchId } from '../../records/dispatch';
import { CLOSED_NAMES } from '../../records/figures';
import { sealedValues } from '../../records/reported-value';
import { digestOf } from '../../texts/digest';

export function isSealIntact(dispatchId: DispatchId, copy: ClosedPeriod): boolean {
  return copy.seal !== '' && copy.seal === closedPeriodSeal(dispatchId, copy);
}

export function closedPeriodSeal(
  dispatchId: DispatchId,
  { period, cutOff, closing, figures, reportedValues }: Omit<ClosedPeriod, 'seal' | 'proposal'>,
): string {
  const counts = CLOSED_NAMES.map((name) => figures[name]);
  const values = sealedValues(reportedValues);
  return digestOf(JSON.stringify([dispatchId, period, cutOff, closing, ...counts, ...values]));
}
