import type { Directive } from '../core/directive';
import type { LowerReport } from '../core/lower-report';
import { type Summary, summarise } from '../core/summarise';
import { type Office, rowsOf } from './office';

/** Sums dispatches up from the office as it was read, in the given order, as of a day. */
export function sumUp(
  { units, letters, tracking, plan }: Office,
  directives: readonly Directive[],
  today: string,
  lower: readonly LowerReport[] = [],
): Summary[] {
  const obligations = rowsOf(tracking);
  return summarise({
    directives,
    obligations,
    units,
    letters,
    lower,
    today,
    rules: plan.deadlines,
  });
}
