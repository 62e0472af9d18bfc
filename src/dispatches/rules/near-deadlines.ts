import type { Day } from '../../calendar/day';
import type { DeadlineStatus } from '../../calendar/deadline';
import { askedStages, DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';

/** `open` is the number of units that have not met the deadline. */
export interface NearDeadline {
  readonly stage: Stage;
  readonly due: Day;
  readonly open: number;
}

export function nearDeadlines(
  dispatch: Dispatch,
  figures: Figures,
  deadlineStatus: DeadlineStatus,
): NearDeadline[] {
  if (dispatch.state === 'paused') return [];
  return askedStages(dispatch).flatMap((stage) => {
    const { timing, deadline } = deadlineStatus(dispatch, dispatch[DEADLINE_FIELD[stage]]);
    const { open } = stageFigures(figures, stage);
    const isNear = timing === 'dueSoon' && deadline !== null && open > 0;
    return isNear ? [{ stage, due: deadline.due, open }] : [];
  });
}
