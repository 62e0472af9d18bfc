import type { Day } from '../../calendar/day';
import { goesOn, latestRounds } from '../../dispatches/rules/next-round';
import { type Dispatch, endedOn, isOver } from '../../records/dispatch';

/**
 * Dispatches that were over in a past year. Without the latest round of a series that goes on, because the next one is
 * copied from it and from its rows.
 */
export function archivable(dispatches: readonly Dispatch[], today: Day): Dispatch[] {
  const kept = new Set(latestRounds(dispatches).filter(goesOn));
  return dispatches.filter(
    (one) => isOver(one) && endedOn(one).slice(0, 4) < today.slice(0, 4) && !kept.has(one),
  );
}
