import type { Day } from '../../calendar/day';
import type { StageStatus } from '../../calendar/deadline';
import {
  type ObligationStatus,
  type StatusRules,
  stageStatus,
} from '../../dispatches/rules/obligation-status';
import type { RemindersSent } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { type Figures, NO_FIGURES } from '../../records/figures';
import type { OverdueStage } from '../../records/frozen-figures';
import { type Channel, type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { Unit, UnitCode } from '../../records/unit';
import { type ExemptionReason, exemptionReason } from '../../units/rules/recipients';

export interface ExtendedStage {
  readonly stage: Stage;
  /** The extended deadline, rolled to a working day. */
  readonly until: Day;
}

export interface UnitLine {
  readonly code: UnitCode;
  readonly name: string;
  readonly block: string;
  readonly phone: string;
  /** Why the unit does not count in the totals; `null` if it counts. */
  readonly exemption: ExemptionReason | null;
  readonly standing: ObligationStatus;
  /** What the unit adds to each total; all 0 if `exemption` is set. */
  readonly figures: Figures;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: RemindersSent;
  readonly obligation: Obligation;
}

export interface ListedUnit {
  readonly code: UnitCode;
  readonly name: string;
  readonly block: string;
  readonly overdue: readonly OverdueStage[];
  readonly extended: readonly ExtendedStage[];
  readonly reminders: number;
  /** The day by which a unit with overdue training expects to complete it; otherwise `null`. */
  readonly expectedOn: Day | null;
  /**
   * Difficulties in `overdue` and `outdated`, the reason in `extended` and `exempt`, the basis of the office's
   * answer in `unexpected`, the telephone number in `unreachable`. May be `''`.
   */
  readonly remark: string;
}

interface Facts {
  readonly reminders: RemindersSent;
  readonly reachable: boolean;
}

export type LineMaker = (unit: Unit, obligation: Obligation, facts: Facts) => UnitLine;

/** Shared by all lines with the same status, to save memory: there may be tens of thousands of lines. */
interface SharedParts {
  readonly standing: ObligationStatus;
  readonly overdue: readonly OverdueStage[];
  /** Computed when first needed; `null` until then. */
  readonly silent: { reachable: Figures | null; unreachable: Figures | null };
}

export function lineMaker(dispatch: Dispatch, rules: StatusRules): LineMaker {
  const partsOf = partsFinder();
  return (unit, obligation, { reminders, reachable }) => {
    const exemption = exemptionReason(obligation, unit);
    const parts = partsOf(
      stageStatus('acknowledge', dispatch, obligation, rules),
      stageStatus('train', dispatch, obligation, rules),
    );
    const { standing, overdue } = parts;
    const { code, name, block, phone } = unit;
    const figures = exemption === null ? ownFigures(obligation, parts, reachable) : NO_FIGURES;
    return {
      code,
      name,
      block,
      phone,
      exemption,
      standing,
      figures,
      overdue,
      reminders,
      obligation,
    };
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

/**
 * Compares statuses by identity, because `rules.deadlineStatus` returns the same object for the same status.
 */
function partsFinder(): (acknowledge: StageStatus, train: StageStatus) => SharedParts {
  const known = new Map<StageStatus, Map<StageStatus, SharedParts>>();
  return (acknowledge, train) => {
    const before = known.get(acknowledge)?.get(train);
    if (before) return before;
    const byTrain = known.get(acknowledge) ?? new Map<StageStatus, SharedParts>();
    const parts = partsOf({ acknowledge, train });
    known.set(acknowledge, byTrain.set(train, parts));
    return parts;
  };
}

function partsOf(standing: ObligationStatus): SharedParts {
  const overdue = STAGES.filter((stage) => standing[stage].timing === 'overdue').map((stage) => ({
    stage,
    due: standing[stage].deadline.due,
    daysLate: standing[stage].daysLate,
  }));
  return { standing, overdue, silent: { reachable: null, unreachable: null } };
}

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

export function answeredEarlier({ obligation }: UnitLine, version: number): boolean {
  return obligation.answeredVersion !== null && obligation.answeredVersion < version;
}

export function hasReported({ standing, obligation }: UnitLine): boolean {
  return standing.acknowledge.done || obligation.train !== 'notStarted';
}

export function isAnsweredByOthers({ obligation: { channel, trainChannel } }: UnitLine): boolean {
  return isOfOthers(channel) || isOfOthers(trainChannel);
}

function isOfOthers(channel: Channel | null): boolean {
  return channel !== null && channel !== 'page';
}

export function isExtended({ obligation }: UnitLine): boolean {
  return obligation.acknowledgeExtendedTo !== null || obligation.trainExtendedTo !== null;
}

/** A reminder is always earlier than the completion, because nobody is reminded of a completed stage. */
export function completedAfterReminder({ standing, reminders }: UnitLine): boolean {
  return STAGES.some((stage) => standing[stage].done && reminders.letters[stage] > 0);
}

export function figuresOf(
  obligation: Obligation,
  { acknowledge, train }: ObligationStatus,
  reachable: boolean,
): Figures {
  const { timing } = train;
  const reported = obligation.train !== 'notStarted';
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
    sessions: (reported && obligation.sessions) || 0,
    eligible: (reported && obligation.eligible) || 0,
    attended: (reported && obligation.attended) || 0,
  };
}
