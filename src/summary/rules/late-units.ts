import type { DispatchId } from '../../records/dispatch';
import type { OverdueStage } from '../../records/frozen-figures';
import type { Unit } from '../../records/unit';
import { groupBy } from '../../texts/group-by';
import { type LateInSeveral, lateInSeveral } from './late-in-several';
import type { Summary } from './summarise';

export interface LateUnit extends LateInSeveral {
  readonly block: string;
  /** The dispatches in which the unit is overdue, in the order of the summaries. */
  readonly late: readonly {
    readonly dispatchId: DispatchId;
    readonly stages: readonly OverdueStage[];
  }[];
}

/** Units that are overdue in two or more of the dispatches, in the order of `units`. */
export function lateUnits(
  summaries: readonly Pick<Summary, 'dispatch' | 'units'>[],
  units: readonly Pick<Unit, 'code'>[],
): LateUnit[] {
  const lines = summaries.flatMap(({ dispatch, units: own }) =>
    own
      .filter(({ exemption }) => exemption === null)
      .map(({ code, name, block, overdue }) => ({
        ...{ unitCode: code as string, unit: name, block, isOverdue: overdue.length > 0 },
        late: { dispatchId: dispatch.id, stages: overdue },
      })),
  );
  const byUnit = groupBy(lines, ({ unitCode }) => unitCode);
  const inOrder = units.flatMap(({ code }) => byUnit.get(code) ?? []);
  return lateInSeveral(inOrder).map((unit) => {
    const own = byUnit.get(unit.unitCode) ?? [];
    const late = own.filter(({ isOverdue }) => isOverdue).map((line) => line.late);
    return { ...unit, block: own[0]?.block ?? '', late };
  });
}
