import type { Day } from '../../calendar/day';
import { isDone } from '../../dispatches/rules/standing';
import { newObligation, STAGES } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import type { Followed, OwedRow } from './units-view';

/** What was open at ended units for one dispatch, and the one row in which their successor owes it. */
export interface Passing {
  readonly dispatch: Followed['dispatches'][number];
  readonly from: readonly OwedRow[];
  readonly to: OwedRow;
  /** Whether the successor had that row already: it stays as it is. */
  readonly isThere: boolean;
}

/** Tells whether a unit still has to do something: it is not exempt, and one of the stages is open. */
export function isOpen(obligation: OwedRow): boolean {
  return obligation.exemptBecause === '' && STAGES.some((stage) => !isDone(stage, obligation));
}

/** Gives the rows of units that are open, of dispatches that are not closed: those keep their units as they were. */
export function openObligations(
  units: readonly Unit[],
  { obligations, dispatches }: Followed,
): OwedRow[] {
  const codes = new Set(units.map(({ code }) => code));
  const followed = new Set(
    dispatches.filter(({ state }) => state !== 'closed').map(({ id }) => id),
  );
  return obligations.filter(
    (owed) => codes.has(owed.unit) && followed.has(owed.dispatch) && isOpen(owed),
  );
}

/**
 * Passes what is open at ended units on to their successor, once for each dispatch: where it owes the dispatch
 * already, nothing is added. A new row starts unanswered, since the successor's people have not been asked; the
 * latest deadline that was granted goes along.
 */
export function passObligations(
  units: readonly Unit[],
  heir: string,
  followed: Followed,
): Passing[] {
  const open = openObligations(units, followed);
  return followed.dispatches.flatMap((dispatch) => {
    const from = open.filter((owed) => owed.dispatch === dispatch.id);
    if (from.length === 0) return [];
    const owed = followed.obligations.find(
      (other) => other.dispatch === dispatch.id && other.unit === heir,
    );
    const to = owed ?? {
      ...newObligation(dispatch.id, heir),
      acknowledgeExtendedTo: latest(from.map((one) => one.acknowledgeExtendedTo)),
      trainExtendedTo: latest(from.map((one) => one.trainExtendedTo)),
    };
    return { dispatch, from, to, isThere: owed !== undefined };
  });
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
}
