import type { Day } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';

/**
 * Day on which the dispatch was closed, or its training deadline if no such day is recorded, as for
 * a cancelled dispatch.
 */
export function endedOn({ closedOn, trainBy }: Pick<Dispatch, 'closedOn' | 'trainBy'>): Day {
  return closedOn ?? trainBy;
}

export function isArchivable(dispatch: Dispatch, today: Day): boolean {
  return isOver(dispatch) && endedOn(dispatch).slice(0, 4) < today.slice(0, 4);
}
