import { type Dispatch, isOver } from '../../records/dispatch';
import { type Obligation, owesDispatch } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import { NO_REQUESTS, requestWith, type UnitRequest } from '../../records/unit-request';
import { effectiveDeadline, openStages } from './obligation-status';

/**
 * Requests of a unit that wait for an answer. Requests are left out if the stage is done, the deadline was moved as
 * far as requested, the dispatch is over, or the unit owes nothing.
 */
export function openRequests(dispatch: Dispatch, obligation: Obligation): readonly UnitRequest[] {
  const { unitRequests } = obligation;
  if (unitRequests.length === 0 || isOver(dispatch) || !owesDispatch(obligation))
    return NO_REQUESTS;
  const open = openStages(dispatch, obligation);
  return unitRequests.filter(({ state, wish, until }) => {
    if (state !== 'open') return false;
    if (wish === 'exemption') return open.length > 0;
    const deadline = effectiveDeadline(wish, dispatch, obligation);
    return open.includes(wish) && until !== null && deadline !== null && until > deadline;
  });
}

/** Requests that the office refused about a dispatch that the unit still owes, the latest first. */
export function refusedRequests({ unitRequests }: Pick<Obligation, 'unitRequests'>) {
  return unitRequests
    .filter(({ state }) => state === 'refused')
    .sort((a, b) => (a.at > b.at ? -1 : 1));
}

/** Day that the unit has named for a stage without asking for a later deadline; `null` if there is none. */
export function promisedDay(
  stage: Stage,
  { unitRequests, expectedOn }: Pick<Obligation, 'unitRequests' | 'expectedOn'>,
) {
  if (stage === 'complete') return expectedOn;
  return requestWith(unitRequests, 'promised', stage)?.until ?? null;
}
