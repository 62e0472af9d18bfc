import type { Day } from '../../calendar/day';
import { goesOn, latestRounds } from '../../dispatches/rules/next-round';
import { type Dispatch, endedOn, isOver } from '../../records/dispatch';
import { yearOf } from '../../records/round';
import type { YearBooks } from '../../records/year-books';

export interface Archivable {
  readonly ready: readonly Dispatch[];
  /** Ended in this year or the last one, and the year's book has not been downloaded since. */
  readonly needsBook: readonly Dispatch[];
}

/**
 * Dispatches that are over. Without the latest round of a series that goes on, because the next one is copied from it
 * and from its rows.
 */
export function archivable(
  dispatches: readonly Dispatch[],
  today: Day,
  books: YearBooks,
): Archivable {
  const kept = new Set(latestRounds(dispatches).filter(goesOn));
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const over = dispatches.filter((one) => isOver(one) && endedOn(one) <= today && !kept.has(one));
  const isReady = (one: Dispatch) => {
    const ended = endedOn(one);
    return ended.slice(0, 4) < lastYear || (books[yearOf(one)] ?? '') >= ended;
  };
  return { ready: over.filter(isReady), needsBook: over.filter((one) => !isReady(one)) };
}
