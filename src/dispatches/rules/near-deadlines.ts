import type { Day } from '../../calendar/day';
import type { DeadlineStatus } from '../../calendar/deadline';
import type { Dispatch } from '../../records/dispatch';
import { completedOf, type Figures } from '../../records/figures';
import { STAGES, type Stage } from '../../records/obligation';

/** A deadline that is near, and how many units have not met it. */
export interface NearDeadline {
  readonly stage: Stage;
  readonly due: Day;
  readonly open: number;
}

/** Gives the deadlines of a dispatch that are near on the day of the judge and that units have not met; none while it is paused. */
export function nearDeadlines(
  { state, acknowledgeBy, trainBy }: Dispatch,
  figures: Figures,
  judge: DeadlineStatus,
): NearDeadline[] {
  const { units, acknowledged } = figures;
  const stages = {
    acknowledge: { ...judge(acknowledgeBy), open: units - acknowledged },
    train: { ...judge(trainBy), open: units - completedOf(figures) },
  };
  return STAGES.flatMap((stage) => {
    const { timing, deadline, open } = stages[stage];
    const isNear = timing === 'dueSoon' && open > 0 && state !== 'paused';
    return isNear ? [{ stage, due: deadline.due, open }] : [];
  });
}
