import type { Day } from '../../calendar/day';
import type { StageStanding } from '../../calendar/deadline';
import type { RemindersSent } from '../../dispatches/rules/reminders-sent';
import { type Standing, type StandingRules, stageStanding } from '../../dispatches/rules/standing';
import type { Dispatch } from '../../records/dispatch';
import { type Figures, NO_FIGURES } from '../../records/figures';
import type { OverdueStage } from '../../records/frozen-figures';
import { type Channel, type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { type ExemptionReason, exemptionReason } from '../../units/rules/recipients';

/** A stage for which a unit was granted a later deadline. */
export interface ExtendedStage {
  readonly stage: Stage;
  /** The working day by which it is judged. */
  readonly until: Day;
}

/** What one unit owes for a dispatch and has answered, as the annexes of a report tell it. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly phone: string;
  /** Why the unit counts in no total; null when it counts. */
  readonly release: ExemptionReason | null;
  readonly standing: Standing;
  /** The unit's share of every total; all nought when it is released. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: RemindersSent;
  readonly obligation: Obligation;
}

/** A unit in one of the summary's lists. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly overdue: readonly OverdueStage[];
  readonly extended: readonly ExtendedStage[];
  readonly reminders: number;
  /** The day by which it expects to complete, where it has said one and is late. */
  readonly expectedOn: Day | null;
  /** Difficulties it gave, or why it is exempt, or why its deadline was moved. */
  readonly remark: string;
}

/** What is known of a unit besides its own row. */
interface Facts {
  readonly reminders: RemindersSent;
  readonly reachable: boolean;
}

/** Tells how a unit stands with what it owes. */
export type LineMaker = (unit: Unit, obligation: Obligation, facts: Facts) => UnitLine;

/** What the lines of all units of one standing share, made once: there may be tens of thousands. */
interface SharedParts {
  readonly standing: Standing;
  readonly overdue: readonly OverdueStage[];
  /** Figures of a unit that has told no number, reachable and not. */
  readonly silent: { reachable: Figures | null; unreachable: Figures | null };
}

/** Makes what gives the lines of one dispatch. */
export function lineMaker(dispatch: Dispatch, rules: StandingRules): LineMaker {
  const partsOf = partsFinder();
  return (unit, obligation, { reminders, reachable }) => {
    const release = exemptionReason(obligation, unit);
    const parts = partsOf(
      stageStanding('acknowledge', dispatch, obligation, rules),
      stageStanding('train', dispatch, obligation, rules),
    );
    const { standing, overdue } = parts;
    const { code, name, block, phone } = unit;
    const figures = release === null ? ownFigures(obligation, parts, reachable) : NO_FIGURES;
    return { code, name, block, phone, release, standing, figures, overdue, reminders, obligation };
  };
}

function ownFigures(
  obligation: Obligation,
  { standing, silent }: SharedParts,
  reachable: boolean,
): Figures {
  if (obligation.train !== 'notStarted') return figuresOf(obligation, standing, reachable);
  const kind = reachable ? 'reachable' : 'unreachable';
  silent[kind] ??= figuresOf(obligation, standing, reachable);
  return silent[kind];
}

/** Makes the finder of what lines share, by how both stages stand; the judge gives the same value for the same. */
function partsFinder(): (acknowledge: StageStanding, train: StageStanding) => SharedParts {
  const known = new Map<StageStanding, Map<StageStanding, SharedParts>>();
  return (acknowledge, train) => {
    const before = known.get(acknowledge)?.get(train);
    if (before) return before;
    const byTrain = known.get(acknowledge) ?? new Map<StageStanding, SharedParts>();
    const parts = partsOf({ acknowledge, train });
    known.set(acknowledge, byTrain.set(train, parts));
    return parts;
  };
}

function partsOf(standing: Standing): SharedParts {
  const overdue = STAGES.filter((stage) => standing[stage].timing === 'overdue').map((stage) => ({
    stage,
    due: standing[stage].deadline.due,
    daysLate: standing[stage].daysLate,
  }));
  return { standing, overdue, silent: { reachable: null, unreachable: null } };
}

/** Shortens a line to what a list of the summary shows. */
export function listedUnit(line: UnitLine, remark: string): ListedUnit {
  const { code, name, block, overdue, reminders } = line;
  const extended = extendedStages(line);
  const expectedOn = line.standing.train.timing === 'overdue' ? line.obligation.expectedOn : null;
  const { followUps } = reminders;
  return { code, name, block, overdue, extended, reminders: followUps, expectedOn, remark };
}

function extendedStages({ obligation, standing }: UnitLine): ExtendedStage[] {
  const granted = {
    acknowledge: obligation.acknowledgeExtendedTo,
    train: obligation.trainExtendedTo,
  };
  return STAGES.filter((stage) => granted[stage] !== null).map((stage) => ({
    stage,
    until: standing[stage].deadline.due,
  }));
}

/** Tells whether a unit has answered for an earlier version of the dispatch only, and is asked again. */
export function answeredEarlier({ obligation }: UnitLine, version: number): boolean {
  return obligation.answeredVersion !== null && obligation.answeredVersion < version;
}

/** Tells whether anything is known of the unit: that it has received the dispatch, or how far its training has come. */
export function hasTold({ standing, obligation }: UnitLine): boolean {
  return standing.acknowledge.done || obligation.train !== 'notStarted';
}

/** Tells whether the office or the parent unit has answered for the unit. */
export function isAnsweredByOthers({ obligation: { channel, trainChannel } }: UnitLine): boolean {
  return isOfOthers(channel) || isOfOthers(trainChannel);
}

function isOfOthers(channel: Channel | null): boolean {
  return channel !== null && channel !== 'page';
}

/** Tells whether a later deadline was granted to the unit. */
export function isExtended({ obligation }: UnitLine): boolean {
  return obligation.acknowledgeExtendedTo !== null || obligation.trainExtendedTo !== null;
}

/** Tells whether the unit has done a stage after it was reminded of it: nobody is reminded of what is done. */
export function completedAfterReminder({ standing, reminders }: UnitLine): boolean {
  return STAGES.some((stage) => standing[stage].done && reminders.letters[stage] > 0);
}

/**
 * Gives the figures of one unit that owes something for the dispatch. Numbers that stand from before a new version
 * asked again count nothing.
 */
export function figuresOf(
  obligation: Obligation,
  { acknowledge, train }: Standing,
  reachable: boolean,
): Figures {
  const { timing } = train;
  const told = obligation.train !== 'notStarted';
  return {
    units: 1,
    acknowledged: Number(acknowledge.done),
    acknowledgedLate: Number(acknowledge.timing === 'late'),
    unacknowledgedOverdue: Number(acknowledge.timing === 'overdue'),
    completedOnTime: Number(timing === 'onTime'),
    completedLate: Number(timing === 'late'),
    openWithin: Number(timing === 'within' || timing === 'dueSoon' || timing === 'untold'),
    openOverdue: Number(timing === 'overdue'),
    overdue: Number(timing === 'overdue' || acknowledge.timing === 'overdue'),
    unreachable: Number(!reachable),
    sessions: (told && obligation.sessions) || 0,
    eligible: (told && obligation.eligible) || 0,
    attended: (told && obligation.attended) || 0,
  };
}
