import type { Day } from '../../calendar/day';

/** The days between which what a unit did lies: from the dispatch's issue to today. */
export interface AnswerDays {
  readonly issuedOn: Day;
  readonly today: Day;
}

/** Says why a day cannot be one on which a unit did something; null when it can. */
export function dayFault(
  day: Day,
  { issuedOn, today }: AnswerDays,
): 'beforeIssue' | 'inFuture' | null {
  if (day < issuedOn) return 'beforeIssue';
  return day > today ? 'inFuture' : null;
}
