import { type Day, NO_DAY } from '../../calendar/day';
import type { ObligationStatus } from '../../dispatches/rules/obligation-status';
import { type Dispatch, isOver } from '../../records/dispatch';
import { STAGES } from '../../records/obligation';

/** True if units can answer the dispatch. */
export function isShown({ state }: Dispatch): boolean {
  return state === 'open' || state === 'paused';
}

/** Closed and cancelled dispatches stay on a unit's page, read-only, until they are archived. */
export function isOnPage(dispatch: Dispatch): boolean {
  return isShown(dispatch) || (isOver(dispatch) && dispatch.archivedOn === null);
}

type DispatchOnPage = Pick<Dispatch, 'id' | 'state'> & ObligationStatus;

/** Words for an overdue (`alarm`) or done stage (`onTime`, `late`) in the status column of Theo dõi. */
type StatusWords = Readonly<Record<'alarm' | 'onTime' | 'late', string>>;

/**
 * Place of a dispatch on the page: 0 for the dispatch that the letter links to, in any state; for others 1 if
 * overdue, 2 if open, 3 if done, 4 if closed or cancelled.
 */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/**
 * True if a dispatch needs no answer any more: it is done, closed or cancelled. Always false for the dispatch
 * that the letter links to, since its urgency is 0.
 */
export function isSettled(urgency: Urgency): boolean {
  return urgency >= 3;
}

export function dispatchUrgency(one: DispatchOnPage, linked: string): Urgency {
  if (one.id === linked) return 0;
  if (isOver(one)) return 4;
  if (STAGES.some((stage) => one[stage].timing === 'overdue')) return 1;
  return STAGES.every((stage) => one[stage].done) ? 3 : 2;
}

/** An unknown status text counts as open. */
export function urgencyFromStatus(
  { id, state }: Pick<Dispatch, 'id' | 'state'>,
  statusText: string,
  { linked, words }: { readonly linked: string; readonly words: StatusWords },
): Urgency {
  if (id === linked) return 0;
  if (isOver({ state })) return 4;
  const { alarm, onTime, late } = words;
  if (statusText.includes(alarm)) return 1;
  const done = statusText
    .split('\n')
    .filter((line) => line.endsWith(onTime) || line.endsWith(late));
  return done.length === STAGES.length ? 3 : 2;
}

export function nextDue(one: DispatchOnPage): Day {
  const open = STAGES.filter((stage) => !one[stage].done).map((stage) => one[stage].deadline.due);
  return open.sort()[0] ?? NO_DAY;
}
