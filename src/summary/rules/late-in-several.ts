import { groupBy } from '../../texts/group-by';

/** Whether a unit is overdue in one dispatch that it received. */
export interface UnitInDispatch {
  readonly unitCode: string;
  readonly unit: string;
  readonly isOverdue: boolean;
}

export interface LateInSeveral {
  readonly unitCode: string;
  readonly unit: string;
  /** Number of dispatches in which the unit is overdue, at least 2. */
  readonly overdue: number;
  /** Number of dispatches that the unit received. */
  readonly dispatches: number;
}

/** Units that are overdue in two or more dispatches, in the order of `rows`: this is no ranking. */
export function lateInSeveral(rows: readonly UnitInDispatch[]): LateInSeveral[] {
  return [...groupBy(rows, ({ unitCode }) => unitCode).values()].flatMap((own) => {
    const [{ unitCode, unit }] = own;
    const overdue = own.filter(({ isOverdue }) => isOverdue).length;
    return overdue < 2 ? [] : [{ unitCode, unit, overdue, dispatches: own.length }];
  });
}
