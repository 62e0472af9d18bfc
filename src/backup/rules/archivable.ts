import type { Day } from '../../calendar/day';
import { type Dispatch, isOver } from '../../records/dispatch';

/** Gives the day on which a dispatch was over; where nobody said when, its last deadline counts. */
export function overOn({ closedOn, trainBy }: Pick<Dispatch, 'closedOn' | 'trainBy'>): Day {
  return closedOn ?? trainBy;
}

/** Tells whether a dispatch is over since a past year, so that its rows may go into an archive. */
export function isArchivable(dispatch: Dispatch, today: Day): boolean {
  return isOver(dispatch) && overOn(dispatch).slice(0, 4) < today.slice(0, 4);
}
