import type { Day } from '../../calendar/day';
import { isDone } from '../../dispatches/rules/obligation-status';
import { newObligation } from '../../records/obligation';
import { STAGES } from '../../records/stage';
import type { Unit, UnitCode } from '../../records/unit';
import type { ObligationData, ObligationView } from './units-view';

/** `from` are open rows of ended units for one dispatch, `to` is the successor's row that replaces them. */
export interface Transfer {
  readonly dispatch: ObligationData['dispatches'][number];
  readonly from: readonly ObligationView[];
  readonly to: ObligationView;
  /** The successor already has the row `to`, which then stays as it is. */
  readonly exists: boolean;
}

export function isOpen(obligation: ObligationView): boolean {
  return obligation.exemptBecause === '' && STAGES.some((stage) => !isDone(stage, obligation));
}

/** Leaves out rows of closed dispatches, because they stay with their units. */
export function openObligations(
  units: readonly Unit[],
  { obligations, dispatches }: ObligationData,
): ObligationView[] {
  const codes = new Set(units.map(({ code }) => code));
  const activeDispatches = new Set(
    dispatches.filter(({ state }) => state !== 'closed').map(({ id }) => id),
  );
  return obligations.filter(
    (owed) => codes.has(owed.unitCode) && activeDispatches.has(owed.dispatchId) && isOpen(owed),
  );
}

/**
 * A new row starts unanswered, because the successor's people have not been asked; it keeps the latest
 * extension.
 */
export function transferObligations(
  units: readonly Unit[],
  heir: UnitCode,
  data: ObligationData,
): Transfer[] {
  const open = openObligations(units, data);
  return data.dispatches.flatMap((dispatch) => {
    const from = open.filter((owed) => owed.dispatchId === dispatch.id);
    if (from.length === 0) return [];
    const owed = data.obligations.find(
      (other) => other.dispatchId === dispatch.id && other.unitCode === heir,
    );
    const to = owed ?? {
      ...newObligation(dispatch.id, heir),
      acknowledgeExtendedTo: latest(from.map((one) => one.acknowledgeExtendedTo)),
      completeExtendedTo: latest(from.map((one) => one.completeExtendedTo)),
    };
    return { dispatch, from, to, exists: owed !== undefined };
  });
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
}
