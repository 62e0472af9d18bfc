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

/** Units that are overdue in two or more dispatches: those with the most first, so that no list hides them, then in the order of `rows`. */
export function lateInSeveral(rows: readonly UnitInDispatch[]): LateInSeveral[] {
  const late = [...groupBy(rows, ({ unitCode }) => unitCode).values()].flatMap((own) => {
    const [{ unitCode, unit }] = own;
    const overdue = own.filter(({ isOverdue }) => isOverdue).length;
    return overdue < 2 ? [] : [{ unitCode, unit, overdue, dispatches: own.length }];
  });
  return late.sort((a, b) => b.overdue - a.overdue);
}
