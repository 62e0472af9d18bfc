import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStatus } from '../../calendar/deadline';
import type { Dispatch } from '../../records/dispatch';
import { type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { LastNotifiedDeadline } from './last-notified';

export type ObligationStatus = Readonly<Record<Stage, StageStatus>>;

export const DEADLINE_FIELD = { acknowledge: 'acknowledgeBy', train: 'trainBy' } as const;

/** Deadline of a stage for one unit, before it is moved to a working day. */
export function effectiveDeadline(
  stage: Stage,
  dispatch: Pick<Dispatch, 'acknowledgeBy' | 'trainBy'>,
  obligation: Obligation,
): Day {
  const isReceipt = stage === 'acknowledge';
  const set = dispatch[DEADLINE_FIELD[stage]];
  const extended = isReceipt ? obligation.acknowledgeExtendedTo : obligation.trainExtendedTo;
  return extended !== null && extended > set ? extended : set;
}

export function isDone(
  stage: Stage,
  obligation: Pick<Obligation, 'acknowledge' | 'train'>,
): boolean {
  return stage === 'acknowledge'
    ? obligation.acknowledge === 'acknowledged'
    : obligation.train === 'completed';
}

/** Returns the shared `STAGES` array when both stages are open, to save allocations. */
export function openStages(
  obligation: Pick<Obligation, 'acknowledge' | 'train'>,
): readonly Stage[] {
  const open = STAGES.filter((stage) => !isDone(stage, obligation));
  return open.length === STAGES.length ? STAGES : open;
}

export function obligationStatus(
  dispatch: Dispatch,
  obligation: Obligation,
  rules: StatusRules,
): ObligationStatus {
  return {
    acknowledge: stageStatus('acknowledge', dispatch, obligation, rules),
    train: stageStatus('train', dispatch, obligation, rules),
  };
}

/**
 * Status of a stage after an answer, for the page, which has no calendar: `daysLeft` and `daysLate` are 0 if
 * the stage is done or reopened.
 */
export function statusAfterAnswer(
  stage: Stage,
  before: StageStatus,
  {
    acknowledgedOn,
    train,
    completedOn,
  }: Pick<Obligation, 'acknowledgedOn' | 'train' | 'completedOn'>,
  today: Day,
): StageStatus {
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const done = stage === 'acknowledge' ? acknowledgedOn !== null : train === 'completed';
  if (!done && !before.done) return before;
  const { deadline } = before;
  const late = (done ? (doneOn ?? '') : today) > deadline.due;
  const timing = done ? (late ? 'late' : 'onTime') : late ? 'overdue' : 'within';
  return { deadline, done, timing, daysLeft: 0, daysLate: 0 };
}

/** Without `lastNotified`, units count as notified of the current deadlines. */
export interface StatusRules {
  readonly deadlineStatus: DeadlineStatus;
  readonly lastNotified?: LastNotifiedDeadline | undefined;
}

/**
 * A stage done without a day counts as on time. An overdue stage is `untold` if the unit was not notified; if
 * its last letter named a later deadline, that deadline counts.
 */
export function stageStatus(
  stage: Stage,
  dispatch: Dispatch,
  obligation: Obligation,
  { deadlineStatus, lastNotified }: StatusRules,
): StageStatus {
  const deadline = effectiveDeadline(stage, dispatch, obligation);
  const open = deadlineStatus(deadline);
  if (!isDone(stage, obligation)) {
    if (open.timing !== 'overdue' || !lastNotified) return open;
    const notifiedDeadline = lastNotified(dispatch, obligation, stage, open.deadline.due);
    if (notifiedDeadline === null) return deadlineStatus(deadline, 'untold');
    return notifiedDeadline > deadline ? deadlineStatus(notifiedDeadline) : open;
  }
  const doneOn = stage === 'acknowledge' ? obligation.acknowledgedOn : obligation.completedOn;
  const late = doneOn !== null && doneOn > open.deadline.due;
  return deadlineStatus(deadline, late ? 'late' : 'onTime');
}
