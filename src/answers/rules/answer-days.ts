import type { Day } from '../../calendar/day';

/** The days between which what a unit did lies: from the dispatch's issue to today. */
export interface AnswerDays {
  readonly issuedOn: Day;
  readonly today: Day;
  /** The last day by which a late unit may say that it expects to complete; null or left out where it may say none. */
  readonly expectUntil?: Day | null;
}

/** Says why a day cannot be one on which a unit did something; null when it can. */
export function dayFault(
  day: Day,
  { issuedOn, today }: AnswerDays,
): 'beforeIssue' | 'inFuture' | null {
  if (day < issuedOn) return 'beforeIssue';
  return day > today ? 'inFuture' : null;
}
