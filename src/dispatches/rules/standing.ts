import type { Day } from '../../calendar/day';
import type { DeadlineStatus, StageStanding } from '../../calendar/deadline';
import type { Dispatch } from '../../records/dispatch';
import { type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { LastNotifiedDeadline } from './last-told';

/** How both stages of an obligation stand on a day. */
export type Standing = Readonly<Record<Stage, StageStanding>>;

/** Where a dispatch keeps the deadline of a stage. */
export const DEADLINE_OF = { acknowledge: 'acknowledgeBy', train: 'trainBy' } as const;

/** Gives the deadline that binds a unit for a stage, before rolling: its extension where that is later than the dispatch's. */
export function effectiveDeadline(
  stage: Stage,
  dispatch: Pick<Dispatch, 'acknowledgeBy' | 'trainBy'>,
  obligation: Obligation,
): Day {
  const isReceipt = stage === 'acknowledge';
  const set = dispatch[DEADLINE_OF[stage]];
  const extended = isReceipt ? obligation.acknowledgeExtendedTo : obligation.trainExtendedTo;
  return extended !== null && extended > set ? extended : set;
}

/** Tells whether a stage is done. */
export function isDone(
  stage: Stage,
  obligation: Pick<Obligation, 'acknowledge' | 'train'>,
): boolean {
  return stage === 'acknowledge'
    ? obligation.acknowledge === 'acknowledged'
    : obligation.train === 'completed';
}

/** Gives the stages that are not done: of thousands of obligations that have both open, one and the same list. */
export function openStages(
  obligation: Pick<Obligation, 'acknowledge' | 'train'>,
): readonly Stage[] {
  const open = STAGES.filter((stage) => !isDone(stage, obligation));
  return open.length === STAGES.length ? STAGES : open;
}

/** Tells how both stages of an obligation stand on the judge's day; with `toldBy`, by what the unit was told. */
export function standingOf(
  dispatch: Dispatch,
  obligation: Obligation,
  judge: DeadlineStatus,
  toldBy?: LastNotifiedDeadline,
): Standing {
  return {
    acknowledge: stageStanding('acknowledge', dispatch, obligation, { judge, toldBy }),
    train: stageStanding('train', dispatch, obligation, { judge, toldBy }),
  };
}

/**
 * Tells how a stage stands once it was answered, where the calendar is not at hand, as on the page: a stage that is
 * opened again has its working days left out.
 */
export function standingAfter(
  stage: Stage,
  before: StageStanding,
  {
    acknowledgedOn,
    train,
    completedOn,
  }: Pick<Obligation, 'acknowledgedOn' | 'train' | 'completedOn'>,
  today: Day,
): StageStanding {
  const doneOn = stage === 'acknowledge' ? acknowledgedOn : completedOn;
  const done = stage === 'acknowledge' ? acknowledgedOn !== null : train === 'completed';
  if (!done && !before.done) return before;
  const { deadline } = before;
  const late = (done ? (doneOn ?? '') : today) > deadline.due;
  const timing = done ? (late ? 'late' : 'onTime') : late ? 'overdue' : 'within';
  return { deadline, done, timing, daysLeft: 0, daysLate: 0 };
}

/** What a standing is judged by; without `toldBy`, units count as told of the days that stand. */
export interface StandingRules {
  readonly judge: DeadlineStatus;
  readonly toldBy?: LastNotifiedDeadline | undefined;
}

/**
 * Tells how one stage stands. A stage marked done without a day counts as on time: nothing shows otherwise. A deadline that has
 * passed before the unit was told of it makes nobody late: the later day told before still counts.
 */
export function stageStanding(
  stage: Stage,
  dispatch: Dispatch,
  obligation: Obligation,
  { judge, toldBy }: StandingRules,
): StageStanding {
  const asked = effectiveDeadline(stage, dispatch, obligation);
  const open = judge(asked);
  if (!isDone(stage, obligation)) {
    if (open.timing !== 'overdue' || !toldBy) return open;
    const by = toldBy(dispatch, obligation, stage, open.deadline.due);
    if (by === null) return judge(asked, 'untold');
    return by > asked ? judge(by) : open;
  }
  const doneOn = stage === 'acknowledge' ? obligation.acknowledgedOn : obligation.completedOn;
  const late = doneOn !== null && doneOn > open.deadline.due;
  return judge(asked, late ? 'late' : 'onTime');
}
