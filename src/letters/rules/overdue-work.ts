import {
  effectiveDeadline,
  type ObligationStatus,
  obligationStatus,
  overdueStagesIn,
  type StatusRules,
} from '../../dispatches/rules/obligation-status';
import { askedStages, type Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import type { Unit, UnitCode } from '../../records/unit';
import { groupBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';

/** An obligation with its dispatch and unit. Either is `undefined` if its row is missing or unreadable. */
export interface Owed {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch | undefined;
  readonly unit: Unit | undefined;
}

/** Stages of a dispatch that a unit was asked for and has not done by their deadline. */
export interface OverdueWork {
  readonly dispatch: Dispatch;
  readonly unit: Unit;
  readonly obligation: Obligation;
  readonly status: ObligationStatus;
  readonly stages: readonly Stage[];
}

/** What is overdue by the deadlines that the unit was told; null if nothing is, or if nothing is followed up. */
export function overdueWork(
  { obligation, dispatch, unit }: Owed,
  rules: StatusRules,
): OverdueWork | null {
  if (dispatch?.state !== 'open' || !unit) return null;
  // Tested before the costlier `obligationStatus`: most obligations have nothing overdue
  const isLate = (stage: Stage) =>
    rules.deadlineStatus(dispatch, effectiveDeadline(stage, dispatch, obligation)).timing ===
    'overdue';
  if (!askedStages(dispatch).some(isLate) || exemptionReason(obligation, unit) !== null)
    return null;
  const status = obligationStatus(dispatch, obligation, rules);
  const stages = overdueStagesIn(status);
  return stages.length === 0 ? null : { dispatch, unit, obligation, status, stages };
}

/** What is overdue of each unit that a letter asks, whether or not the letter is about it. */
export function overdueByUnit(
  owed: readonly Owed[],
  asked: ReadonlySet<UnitCode>,
  rules: StatusRules,
): ReadonlyMap<UnitCode, readonly OverdueWork[]> {
  const own = owed.filter(({ unit }) => unit && asked.has(unit.code));
  return groupBy(
    own.flatMap((one) => overdueWork(one, rules) ?? []),
    ({ unit }) => unit.code,
  );
}
