import type { Day } from '../../calendar/day';
import { type Directive, isOver } from '../../records/directive';

/** Gives the day on which a dispatch was over; where nobody said when, its last deadline counts. */
export function overOn({ closedOn, trainBy }: Pick<Directive, 'closedOn' | 'trainBy'>): Day {
  return closedOn ?? trainBy;
}

/** Tells whether a dispatch is over since a past year, so that its rows may go into an archive. */
export function isArchivable(directive: Directive, today: Day): boolean {
  return isOver(directive) && overOn(directive).slice(0, 4) < today.slice(0, 4);
}
