import type { Day } from './day';
import type { Deadline, DeadlineJudge } from './deadline';
import type { Directive } from './directive';
import type { Obligation, Stage } from './obligation';

/** Where a stage stands against its deadline; derived on the day, never stored. */
export type Timing = 'within' | 'dueSoon' | 'overdue' | 'onTime' | 'late';

/** How one stage of an obligation stands on a day. */
export interface StageStanding {
  readonly deadline: Deadline;
  readonly done: boolean;
  readonly timing: Timing;
  /** Working days left up to and with the due day; 0 once it has passed or the stage is done. */
  readonly daysLeft: number;
  /** Working days past the due day; 0 while it is not overdue. */
  readonly daysLate: number;
}

/** How both stages of an obligation stand on a day. */
export type Standing = Readonly<Record<Stage, StageStanding>>;

/** Gives the deadline that binds a unit for a stage, before rolling: its extension, else the dispatch's. */
export function askedDay(stage: Stage, directive: Directive, obligation: Obligation): Day {
  return stage === 'acknowledge'
    ? (obligation.acknowledgeExtendedTo ?? directive.acknowledgeBy)
    : (obligation.trainExtendedTo ?? directive.trainBy);
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

/** Tells how both stages of an obligation stand on the judge's day. */
export function standingOf(
  directive: Directive,
  obligation: Obligation,
  judge: DeadlineJudge,
): Standing {
  return {
    acknowledge: stageStanding('acknowledge', directive, obligation, judge),
    train: stageStanding('train', directive, obligation, judge),
  };
}

/**
 * Tells how one stage stands. A stage marked done without a day counts as on time: nothing shows otherwise.
 */
export function stageStanding(
  stage: Stage,
  directive: Directive,
  obligation: Obligation,
  judge: DeadlineJudge,
): StageStanding {
  const { deadline, passed, daysLeft, daysLate, dueSoon } = judge(
    askedDay(stage, directive, obligation),
  );
  if (isDone(stage, obligation)) {
    const doneOn = stage === 'acknowledge' ? obligation.acknowledgedOn : obligation.completedOn;
    const late = doneOn !== null && doneOn > deadline.due;
    return { deadline, done: true, timing: late ? 'late' : 'onTime', daysLeft: 0, daysLate: 0 };
  }
  const timing = passed ? 'overdue' : dueSoon ? 'dueSoon' : 'within';
  return { deadline, done: false, timing, daysLeft, daysLate };
}
