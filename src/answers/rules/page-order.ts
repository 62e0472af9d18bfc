import type { Timing } from '../../calendar/deadline';
import { type ObligationStatus, stagesIn } from '../../dispatches/rules/obligation-status';
import { parseStageCodes } from '../../dispatches/rules/stage-codes';
import { type Dispatch, isOver } from '../../records/dispatch';

/** True if units can answer the dispatch. */
export function isShown({ state }: Dispatch): boolean {
  return state === 'open' || state === 'paused';
}

/** Closed and cancelled dispatches stay on a unit's page, read-only, until they are archived. */
export function isOnPage(dispatch: Dispatch): boolean {
  return isShown(dispatch) || (isOver(dispatch) && dispatch.archivedOn === null);
}

type DispatchOnPage = Pick<Dispatch, 'id' | 'state'> & ObligationStatus;

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
  return urgencyOf(stagesIn(one).map(([, { timing }]) => timing));
}

/**
 * Urgency of a dispatch by the status copied into the unit's row of Theo dõi. Without a copy, the dispatch counts
 * as open.
 */
export function urgencyFromCodes(
  { id, state }: Pick<Dispatch, 'id' | 'state'>,
  codes: string,
  linked: string,
): Urgency {
  if (id === linked) return 0;
  if (isOver({ state })) return 4;
  const timings = [...parseStageCodes(codes).values()].map(({ timing }) => timing);
  return timings.length === 0 ? 2 : urgencyOf(timings);
}

function urgencyOf(timings: readonly Timing[]): Urgency {
  if (timings.includes('overdue')) return 1;
  return timings.every((timing) => IS_DONE[timing]) ? 3 : 2;
}

const IS_DONE: Readonly<Record<Timing, boolean>> = {
  within: false,
  dueSoon: false,
  overdue: false,
  untold: false,
  openNoDeadline: false,
  onTime: true,
  late: true,
  doneNoDeadline: true,
};

/** Sorts after every day. */
const NO_DEADLINE = '~';

/**
 * Earliest due day of the open stages, `NO_DEADLINE` if the open stages have none, and `''` if no stage is open,
 * for sorting.
 */
export function nextDue(one: DispatchOnPage): string {
  const open = stagesIn(one).filter(([, { done }]) => !done);
  return open.map(([, { deadline }]) => deadline?.due ?? NO_DEADLINE).sort()[0] ?? '';
}
