import type { Day } from '../../calendar/day';
import type { DeadlineStatus } from '../../calendar/deadline';
import type { Dispatch } from '../../records/dispatch';
import { completedOf, type Figures } from '../../records/figures';
import { STAGES, type Stage } from '../../records/obligation';

/** `open` is the number of units that have not met the deadline. */
export interface NearDeadline {
  readonly stage: Stage;
  readonly due: Day;
  readonly open: number;
}

export function nearDeadlines(
  { state, acknowledgeBy, trainBy }: Dispatch,
  figures: Figures,
  deadlineStatus: DeadlineStatus,
): NearDeadline[] {
  const { units, acknowledged } = figures;
  const stages = {
    acknowledge: { ...deadlineStatus(acknowledgeBy), open: units - acknowledged },
    train: { ...deadlineStatus(trainBy), open: units - completedOf(figures) },
  };
  return STAGES.flatMap((stage) => {
    const { timing, deadline, open } = stages[stage];
    const isNear = timing === 'dueSoon' && open > 0 && state !== 'paused';
    return isNear ? [{ stage, due: deadline.due, open }] : [];
  });
}
