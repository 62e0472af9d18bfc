import type { Day } from '../../calendar/day';

/** Days between which a reported event must lie: from the dispatch's issue to today. */
export interface AnswerDays {
  readonly issuedOn: Day;
  readonly today: Day;
  /** Last day that a late unit may name for completion. `null` or missing if it may name none. */
  readonly expectUntil?: Day | null;
}

/** Why a reported day is not possible; `null` if it is. */
export function dayFault(
  day: Day,
  { issuedOn, today }: AnswerDays,
): 'beforeIssue' | 'inFuture' | null {
  if (day < issuedOn) return 'beforeIssue';
  return day > today ? 'inFuture' : null;
}
