import type { Day } from '../../calendar/day';
import type { Standing } from '../../dispatches/rules/standing';
import { type Dispatch, isOver } from '../../records/dispatch';
import { STAGES } from '../../records/obligation';

/** Tells whether units see a dispatch: one not sent yet is the office's own business still, a finished one takes no answers. */
export function isShown({ state }: Dispatch): boolean {
  return state === 'open' || state === 'paused';
}

/** Tells whether a unit's page has a dispatch: what is over only to be read, until its rows go into the archive. */
export function isOnPage(dispatch: Dispatch): boolean {
  return isShown(dispatch) || (isOver(dispatch) && dispatch.archivedOn === null);
}

/** A dispatch of a page with how its stages stand. */
type Ordered = Pick<Dispatch, 'id' | 'state'> & Standing;

/** What Theo dõi writes of a stage that is overdue, and of one that is done. */
type StandingWords = Readonly<Record<'alarm' | 'onTime' | 'late', string>>;

/**
 * In which order a page shows dispatches: the one of its letter (0), what is overdue (1), what is open (2), what is done (3),
 * what is over (4).
 */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/** Tells whether nothing is asked of a dispatch any more: all is done, or it is over. */
export function isSettled(urgency: Urgency): boolean {
  return urgency >= 3;
}

/** Tells how urgent a dispatch is whose answers are known. */
export function urgencyOf(one: Ordered, linked: string): Urgency {
  if (one.id === linked) return 0;
  if (isOver(one)) return 4;
  if (STAGES.some((stage) => one[stage].timing === 'overdue')) return 1;
  return STAGES.every((stage) => one[stage].done) ? 3 : 2;
}

/** Tells it by the standing that Theo dõi shows; one that is not known counts as open. */
export function copiedUrgency(
  { id, state }: Pick<Dispatch, 'id' | 'state'>,
  standing: string,
  { linked, words }: { readonly linked: string; readonly words: StandingWords },
): Urgency {
  if (id === linked) return 0;
  if (isOver({ state })) return 4;
  const { alarm, onTime, late } = words;
  if (standing.includes(alarm)) return 1;
  const done = standing.split('\n').filter((line) => line.endsWith(onTime) || line.endsWith(late));
  return done.length === STAGES.length ? 3 : 2;
}

/** The next day by which something is asked; '' where nothing is. */
export function nextDue(one: Ordered): Day {
  const open = STAGES.filter((stage) => !one[stage].done).map((stage) => one[stage].deadline.due);
  return open.sort()[0] ?? '';
}
