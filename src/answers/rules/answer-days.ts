import type { Day } from '../../calendar/day';

/** Reported days must lie between `issuedOn` of the dispatch and `today`. */
export interface AnswerDays {
  readonly issuedOn: Day;
  readonly today: Day;
}

export function dayFault(
  day: Day,
  { issuedOn, today }: AnswerDays,
): 'beforeIssue' | 'inFuture' | null {
  if (day < issuedOn) return 'beforeIssue';
  return day > today ? 'inFuture' : null;
}
