import type { Day } from '../../calendar/day';
import type { StageStatus } from '../../calendar/deadline';
import {
  EXTENSION_FIELD,
  isDone,
  type ObligationStatus,
  type StatusRules,
  stageStatus,
  stagesIn,
} from '../../dispatches/rules/obligation-status';
import { followedUpNow, type RemindersSent } from '../../dispatches/rules/reminders-sent';
import { type Dispatch, isAsked } from '../../records/dispatch';
import {
  type FigureSum,
  type Figures,
  NO_FIGURES,
  PART_FIGURES,
  PART_OF_TIMING,
  stageFigures,
} from '../../records/figures';
import { NOT_FOLLOWED_UP } from '../../records/followed-up';
import type { OverdueStage } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import { STAGES, type Stage } from '../../records/stage';
import type { Unit, UnitCode } from '../../records/unit';
import type { ExemptionReason } from '../../units/rules/recipients';
import { countedPart } from './counted-part';

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
  /** True if the unit ended without a successor: only what it finished counts, and `status` has no open stage. */
  readonly hasEnded: boolean;
  readonly status: ObligationStatus;
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
  /** Day by which a unit with an overdue result expects to complete it; otherwise `null`. */
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
  /** All rows of the dispatch. */
  readonly rows: readonly (Obligation | undefined)[];
}

export type LineMaker = (unit: Unit, obligation: Obligation, facts: Facts) => UnitLine;

/** Shared by all lines with the same status, to save memory: there may be tens of thousands of lines. */
interface SharedParts {
  readonly status: ObligationStatus;
  readonly overdue: readonly OverdueStage[];
  /** Figures of a unit that did not say “nothing to report”. Computed when first needed; `null` until then. */
  readonly usual: { reachable: Figures | null; unreachable: Figures | null };
}

export function lineMaker(dispatch: Dispatch, rules: StatusRules): LineMaker {
  const partsOf = partsFinder();
  return (unit, obligation, { reminders, reachable, rows }) => {
    const counted = countedPart(dispatch, obligation, { unit, rows });
    const hasEnded = counted === 'finished';
    const exemption = counted === 'whole' || hasEnded ? null : counted;
    const [acknowledge, complete] = STAGES.map((stage) =>
      isAsked(dispatch, stage) && !(hasEnded && !isDone(stage, obligation))
        ? stageStatus(stage, dispatch, obligation, rules)
        : undefined,
    );
    const parts = partsOf(acknowledge, complete);
    const { status } = parts;
    const overdue =
      reminders.followedUp.size === 0
        ? parts.overdue
        : parts.overdue.map((late) => ({
            ...late,
            followedUp: followedUpNow(reminders, { dispatch, status }, late.stage),
          }));
    const { code, name, block, phone } = unit;
    const figures =
      exemption === null ? ownFigures(obligation, parts, reachable || hasEnded) : NO_FIGURES;
    return {
      code,
      name,
      block,
      phone,
      exemption,
      hasEnded,
      status,
      figures,
      overdue,
      reminders,
      obligation,
    };
  };
}

function ownFigures(
  obligation: Obligation,
  { status, usual }: SharedParts,
  reachable: boolean,
): Figures {
  if (obligation.nothingToReport === 'yes') return figuresOf(obligation, status, reachable);
  const kind = reachable ? 'reachable' : 'unreachable';
  usual[kind] ??= figuresOf(obligation, status, reachable);
  return usual[kind];
}

/**
 * Returns a function that finds or makes the shared parts for the status of both stages; a stage that is not
 * asked is undefined. Compares by object identity: `deadlineStatus` returns the same object for the same status.
 */
function partsFinder(): (acknowledge?: StageStatus, complete?: StageStatus) => SharedParts {
  const known = new Map<StageStatus | undefined, Map<StageStatus | undefined, SharedParts>>();
  return (acknowledge, complete) => {
    const before = known.get(acknowledge)?.get(complete);
    if (before) return before;
    const byCompletion = known.get(acknowledge) ?? new Map<StageStatus | undefined, SharedParts>();
    const parts = partsOf({ ...(acknowledge && { acknowledge }), ...(complete && { complete }) });
    known.set(acknowledge, byCompletion.set(complete, parts));
    return parts;
  };
}

function partsOf(status: ObligationStatus): SharedParts {
  const overdue = stagesIn(status).flatMap(([stage, { timing, deadline, daysLate }]) =>
    timing === 'overdue' && deadline !== null
      ? [{ stage, due: deadline.due, daysLate, followedUp: NOT_FOLLOWED_UP }]
      : [],
  );
  return { status, overdue, usual: { reachable: null, unreachable: null } };
}

export function listedUnit(line: UnitLine, remark: string): ListedUnit {
  const { code, name, block, overdue } = line;
  const extended = extendedStages(line);
  const expectedOn = line.status.complete?.timing === 'overdue' ? line.obligation.expectedOn : null;
  return { code, name, block, overdue, extended, expectedOn, remark };
}

/** Without extensions that the dispatch's own deadline has since been moved past. */
function extendedStages({ obligation, status }: UnitLine): ExtendedStage[] {
  return stagesIn(status).flatMap(([stage, { deadline }]) =>
    deadline !== null && obligation[EXTENSION_FIELD[stage]] === deadline.setDay
      ? [{ stage, until: deadline.due }]
      : [],
  );
}

export function answeredEarlier({ obligation }: UnitLine, version: number): boolean {
  return obligation.answeredVersion !== null && obligation.answeredVersion < version;
}

/** True if the unit exists and has reported a result that the office has not compared with a document. */
export function isUncompared({ figures, hasEnded, obligation }: UnitLine): boolean {
  return !hasEnded && obligation.checkedOn === null && stageFigures(figures, 'complete').done > 0;
}

export function isExtended(line: UnitLine): boolean {
  return extendedStages(line).length > 0;
}

/** A reminder is always earlier than the completion, because nobody is reminded of a completed stage. */
export function completedAfterReminder({ status, reminders }: UnitLine): boolean {
  return stagesIn(status).some(([stage, { done }]) => done && reminders.letters[stage] > 0);
}

/** `reachable` is true if the unit has a usable address. */
export function figuresOf(
  obligation: Pick<Obligation, 'nothingToReport'>,
  { acknowledge, complete }: ObligationStatus,
  reachable: boolean,
): Figures {
  const isOverdue = acknowledge?.timing === 'overdue' || complete?.timing === 'overdue';
  const figures: FigureSum = {
    ...NO_FIGURES,
    units: 1,
    nothingToReport: Number(complete?.done === true && obligation.nothingToReport === 'yes'),
    overdue: Number(isOverdue),
    unreachable: Number(!reachable),
  };
  if (acknowledge) figures[PART_FIGURES.acknowledge[PART_OF_TIMING[acknowledge.timing]]] = 1;
  if (complete) figures[PART_FIGURES.complete[PART_OF_TIMING[complete.timing]]] = 1;
  return figures;
}
