import type { ClosedPeriod } from '../../records/dispatch';
import { FIGURE_NAMES } from '../../records/figures';
import { digestOf } from '../../texts/digest';

/** Tells whether the copy of a closed period is as it was made. */
export function isAsClosed(dispatch: string, copy: ClosedPeriod): boolean {
  return copy.seal !== '' && copy.seal === sealOfCopy(dispatch, copy);
}

/** Gives the seal of a copy: whose it is, and its figures. */
export function sealOfCopy(
  dispatch: string,
  { period, cutOff, closing, figures }: Omit<ClosedPeriod, 'seal' | 'proposal'>,
): string {
  const counts = FIGURE_NAMES.map((name) => figures[name]);
  return digestOf(JSON.stringify([dispatch, period, cutOff, closing, ...counts]));
}
