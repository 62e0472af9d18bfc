import { type Day, NO_DAY } from '../../calendar/day';
import type { ObligationStatus } from '../../dispatches/rules/obligation-status';
import { type Dispatch, isOver } from '../../records/dispatch';
import { STAGES } from '../../records/obligation';

/** Whether units see a dispatch and can answer it. A draft is not sent yet. */
export function isShown({ state }: Dispatch): boolean {
  return state === 'open' || state === 'paused';
}

/**
 * Whether a dispatch is on a unit's page. Closed and cancelled ones are there read-only until they are
 * archived.
 */
export function isOnPage(dispatch: Dispatch): boolean {
  return isShown(dispatch) || (isOver(dispatch) && dispatch.archivedOn === null);
}

type DispatchOnPage = Pick<Dispatch, 'id' | 'state'> & ObligationStatus;

/** Words of the status column in Theo dõi for an overdue stage and a done one. */
type StatusWords = Readonly<Record<'alarm' | 'onTime' | 'late', string>>;

/**
 * Order on the page: the dispatch of the letter (0), overdue (1), open (2), done (3), closed or cancelled
 * (4).
 */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/** Whether nothing is asked any more. */
export function isSettled(urgency: Urgency): boolean {
  return urgency >= 3;
}

export function dispatchUrgency(one: DispatchOnPage, linked: string): Urgency {
  if (one.id === linked) return 0;
  if (isOver(one)) return 4;
  if (STAGES.some((stage) => one[stage].timing === 'overdue')) return 1;
  return STAGES.every((stage) => one[stage].done) ? 3 : 2;
}

/** Urgency from the status text of Theo dõi. An unknown text counts as open. */
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

/** Earliest due day of an open stage; `''` if none is open. */
export function nextDue(one: DispatchOnPage): Day {
  const open = STAGES.filter((stage) => !one[stage].done).map((stage) => one[stage].deadline.due);
  return open.sort()[0] ?? NO_DAY;
}
