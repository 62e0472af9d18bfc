import type { Day } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';

/** Day the dispatch was closed, or its last deadline if no day was recorded. */
export function endedOn({ closedOn, trainBy }: Pick<Dispatch, 'closedOn' | 'trainBy'>): Day {
  return closedOn ?? trainBy;
}

export function isArchivable(dispatch: Dispatch, today: Day): boolean {
  return isOver(dispatch) && endedOn(dispatch).slice(0, 4) < today.slice(0, 4);
}
