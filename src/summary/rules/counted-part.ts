import { isDone } from '../../dispatches/rules/obligation-status';
import { askedStages, type Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { type ExemptionReason, exemptionReason } from '../../units/rules/recipients';

type CountedDispatch = Pick<Dispatch, 'asks' | 'closedOn'>;

/**
 * What of a row counts in its dispatch: the whole row, only what the unit finished or reported, or nothing, for the
 * reason that is returned. Of a unit that ended without a successor, what it finished counts. In a dispatch that is
 * closed, units count as they did then: their rows stay with them, unless a successor has taken the row over.
 * `rows` are all rows of the dispatch.
 */
export function countedPart(
  dispatch: CountedDispatch,
  row: Obligation,
  { unit, rows }: { unit: Unit | undefined; rows: readonly (Obligation | undefined)[] },
): 'whole' | 'finished' | ExemptionReason {
  const reason = exemptionReason(row, unit);
  if (reason === null) return 'whole';
  if (!unit || (reason !== 'ended' && reason !== 'suspended')) return reason;
  if (wasCountedAtClosing(dispatch, unit, rows))
    return exemptionReason(row, { ...unit, state: 'active' }) ?? 'whole';
  const hasFinished =
    reason === 'ended' && unit.successors.length === 0 && hasReported(dispatch, row);
  return hasFinished && row.role === 'owes' ? 'finished' : reason;
}

function wasCountedAtClosing(
  { closedOn }: CountedDispatch,
  unit: Unit,
  rows: readonly (Obligation | undefined)[],
): boolean {
  if (closedOn === null) return false;
  const isPassedOn = rows.some((one) => one?.reason.includes(`(${unit.code})`));
  const hasEndedBefore = unit.successors.length === 0 && (unit.endedFrom ?? closedOn) < closedOn;
  return !isPassedOn && !hasEndedBefore;
}

function hasReported(dispatch: CountedDispatch, row: Obligation): boolean {
  return askedStages(dispatch).some(
    (stage) => isDone(stage, row) || (stage === 'complete' && row.complete !== 'notStarted'),
  );
}
