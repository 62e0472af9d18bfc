import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStatus } from '../../calendar/deadline';
import { askedStages, DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Stage } from '../../records/stage';
import type { LastNotifiedDeadline } from './last-notified';

/** Status of each stage that the dispatch asks; a stage that is not asked is missing. */
export type ObligationStatus = Readonly<Partial<Record<Stage, StageStatus>>>;

type Deadlines = Pick<Dispatch, 'acknowledgeBy' | 'completeBy'>;

/**
 * Deadline of a stage for one unit, before it is moved to a working day: the unit's extension if that is later
 * than the dispatch's deadline. `null` if the dispatch sets none.
 */
export function effectiveDeadline(
  stage: Stage,
  dispatch: Deadlines,
  obligation: Obligation,
): Day | null {
  const set = dispatch[DEADLINE_FIELD[stage]];
  const extended = obligation[EXTENSION_FIELD[stage]];
  return set !== null && extended !== null && extended > set ? extended : set;
}

export const EXTENSION_FIELD = {
  acknowledge: 'acknowledgeExtendedTo',
  complete: 'completeExtendedTo',
} as const;

export function isDone(
  stage: Stage,
  obligation: Pick<Obligation, 'acknowledge' | 'complete'>,
): boolean {
  return stage === 'acknowledge'
    ? obligation.acknowledge === 'acknowledged'
    : obligation.complete === 'completed';
}

/** Stages that are asked and not done. Returns a shared array if all asked stages are open, to save allocations. */
export function openStages(
  dispatch: Pick<Dispatch, 'asks'>,
  obligation: Pick<Obligation, 'acknowledge' | 'complete'>,
): readonly Stage[] {
  const asked = askedStages(dispatch);
  const open = asked.filter((stage) => !isDone(stage, obligation));
  return open.length === asked.length ? asked : open;
}

export function obligationStatus(
  dispatch: Dispatch,
  obligation: Obligation,
  rules: StatusRules,
): ObligationStatus {
  const status: Partial<Record<Stage, StageStatus>> = {};
  for (const stage of askedStages(dispatch))
    status[stage] = stageStatus(stage, dispatch, obligation, rules);
  return status;
}

/** Pairs of stage and status, in the order in which a unit goes through the stages. */
export function stagesIn(status: ObligationStatus): (readonly [Stage, StageStatus])[] {
  const { acknowledge, complete } = status;
  return [
    ...(acknowledge ? [['acknowledge', acknowledge] as const] : []),
    ...(complete ? [['complete', complete] as const] : []),
  ];
}

export function overdueStagesIn(status: ObligationStatus): Stage[] {
  return stagesIn(status).flatMap(([stage, { timing }]) => (timing === 'overdue' ? [stage] : []));
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
    complete,
    completedOn,
  }: Pick<Obligation, 'acknowledgedOn' | 'complete' | 'completedOn'>,
  today: Day,
): StageStatus {
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const done = stage === 'acknowledge' ? acknowledgedOn !== null : complete === 'completed';
  if (!done && !before.done) return before;
  const { deadline } = before;
  const days = { daysLeft: 0, daysLate: 0 };
  if (deadline === null)
    return { deadline, done, timing: done ? 'doneNoDeadline' : 'openNoDeadline', ...days };
  const late = (done ? (doneOn ?? '') : today) > deadline.due;
  const timing = done ? (late ? 'late' : 'onTime') : late ? 'overdue' : 'within';
  return { deadline, done, timing, ...days };
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
  const setDay = effectiveDeadline(stage, dispatch, obligation);
  const open = deadlineStatus(dispatch, setDay);
  if (setDay === null)
    return isDone(stage, obligation) ? deadlineStatus(dispatch, null, 'onTime') : open;
  if (!isDone(stage, obligation)) {
    if (open.timing !== 'overdue' || !lastNotified) return open;
    const notifiedDeadline = lastNotified(dispatch, obligation, stage);
    if (notifiedDeadline === null) return deadlineStatus(dispatch, setDay, 'untold');
    return notifiedDeadline > setDay ? deadlineStatus(dispatch, notifiedDeadline) : open;
  }
  const doneOn = stage === 'acknowledge' ? obligation.acknowledgedOn : obligation.completedOn;
  const late = doneOn !== null && open.deadline !== null && doneOn > open.deadline.due;
  return deadlineStatus(dispatch, setDay, late ? 'late' : 'onTime');
}
