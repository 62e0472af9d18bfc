import type { Day } from '../../calendar/day';
import { type Dispatch, endedOn, isOver } from '../../records/dispatch';

export function isArchivable(dispatch: Dispatch, today: Day): boolean {
  return isOver(dispatch) && endedOn(dispatch).slice(0, 4) < today.slice(0, 4);
}
