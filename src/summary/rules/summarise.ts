import type { Day } from '../../calendar/day';
import {
  type Deadline,
  type DeadlineRules,
  type DeadlineStatus,
  deadlineStatusOn,
} from '../../calendar/deadline';
import {
  type LastNotifiedDeadline,
  lastNotifiedDeadline,
  notifiedIn,
} from '../../dispatches/rules/last-notified';
import { type NearDeadline, nearDeadlines } from '../../dispatches/rules/near-deadlines';
import { notifiedObligations } from '../../dispatches/rules/notified-obligations';
import {
  changeSinceLastPeriod,
  closedPeriods,
  type PeriodPoint,
  type SincePeriod,
} from '../../dispatches/rules/period-trend';
import {
  NO_REMINDERS,
  type RemindersSent,
  remindersSent,
} from '../../dispatches/rules/reminders-sent';
import { askedStages, DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import { scopeOf } from '../../records/figure-scope';
import {
  addFigures,
  addTo,
  changeOf,
  type FigureSum,
  type Figures,
  NO_FIGURES,
  stageFigures,
} from '../../records/figures';
import type { Obligation } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import type { Stage } from '../../records/stage';
import { summedFigures } from '../../records/training-figures';
import type { Unit } from '../../records/unit';
import { isReachable } from '../../units/rules/recipients';
import { upperBodiesFinder } from '../../units/rules/upper-bodies';
import { type AudienceFigures, byAudience } from './audience-figures';
import { type FollowUpFigures, followUpOf } from './follow-up-figures';
import { type Member, type RollUp, rollUp } from './roll-up';
import { type RoundResult, seriesRounds } from './series-rounds';
import { type Sources, sourcesOf } from './sources';
import { type TrainingWays, trainingWays } from './training-ways';
import { isUncompared, lineMaker, type UnitLine } from './unit-line';
import { type UnitLists, unitLists } from './unit-lists';
import { countedValues, summedValues, type ValueTotals, valueTotals } from './value-totals';

export interface NamedFigures {
  readonly name: string;
  readonly figures: Figures;
}

export type StageDeadlines = Readonly<Partial<Record<Stage, Deadline | null>>>;

/** Summary of one dispatch. The tab Tổng hợp, the leaders' page, letters and reports are all made from it. */
export interface Summary extends UnitLists {
  readonly dispatch: Dispatch;
  /** Deadline of each stage that the dispatch asks; `null` if the stage has no deadline. */
  readonly deadlines: StageDeadlines;
  readonly dueSoon: readonly NearDeadline[];
  readonly asOf: Day;
  readonly totals: Figures;
  readonly sources: Sources;
  /** Number of units with a result that the office has not compared with a document (chưa đối chiếu). */
  readonly uncompared: number;
  /** Change of the last closed period or since it; `null` if there is nothing to compare with. */
  readonly since: SincePeriod | null;
  /** In the order in which the blocks first appear in the list of units. */
  readonly blocks: readonly NamedFigures[];
  readonly audiences: readonly AudienceFigures[];
  /** Sums of the figures that the dispatch asks; `null` if it asks none. */
  readonly values: ValueTotals | null;
  /** Rounds of a repeating report, shown with the latest; otherwise empty. */
  readonly rounds: readonly RoundResult[];
  readonly rollUp: readonly RollUp[];
  readonly training: TrainingWays;
  readonly followUp: FollowUpFigures;
  /** Earliest first. */
  readonly periods: readonly PeriodPoint[];
  /** Every unit with a row in the tab Theo dõi, in the order of the list of units. */
  readonly units: readonly UnitLine[];
}

/** True if a stage that the dispatch asks has a deadline. */
export function hasDeadline({ deadlines }: Pick<Summary, 'deadlines'>): boolean {
  return Object.values(deadlines).some((deadline) => deadline !== null);
}

/** Figures of the units that are below no body of `rollUp`; `null` if there are none, or no body. */
export function restOfRollUp({ rollUp: bodies, totals }: Summary): Figures | null {
  if (bodies.length === 0) return null;
  const below = bodies
    .filter(({ depth }) => depth === 0)
    .map((body) => body.below)
    .reduce(addFigures, NO_FIGURES);
  const rest = changeOf(below, totals);
  return rest.units === 0 ? null : rest;
}

export interface SummaryInput {
  readonly dispatches: readonly Dispatch[];
  /** All dispatches, among which are the earlier rounds of repeating reports. */
  readonly series?: readonly Dispatch[];
  readonly obligations: readonly Obligation[];
  readonly units: readonly Unit[];
  readonly letters: readonly OutboxRow[];
  readonly today: Day;
  readonly rules: DeadlineRules;
}

interface Shared extends SummaryInput {
  readonly deadlineStatus: DeadlineStatus;
  readonly lastNotified: LastNotifiedDeadline;
  readonly reminders: ReadonlyMap<string, RemindersSent>;
  /** Keys of the obligations that a letter or a recorded call has notified. */
  readonly notified: ReadonlySet<string>;
  readonly members: readonly (Member & { readonly reachable: boolean })[];
  /** By dispatch id. An obligation has the same index as its unit in `units`. */
  readonly obligationsByDispatch: ReadonlyMap<string, readonly (Obligation | undefined)[]>;
}

export function summarise(input: SummaryInput): Summary[] {
  const above = upperBodiesFinder(input.units, input.today);
  const shared: Shared = {
    ...input,
    deadlineStatus: deadlineStatusOn(input.rules, input.today),
    lastNotified: lastNotifiedDeadline(() => notifiedIn(input.letters)),
    reminders: remindersSent(input.letters),
    notified: notifiedObligations(input.letters),
    members: input.units.map((unit) => ({
      unit,
      above: above(unit),
      reachable: isReachable(unit),
    })),
    obligationsByDispatch: groupByDispatch(input),
  };
  return input.dispatches.map((dispatch) => summaryOf(dispatch, shared));
}

function summaryOf(dispatch: Dispatch, shared: Shared): Summary {
  const { deadlineStatus, today } = shared;
  const lines = linesOf(dispatch, shared);
  const units = lines.filter((line) => line !== null);
  const bound = units.filter(({ exemption }) => exemption === null);
  const blocks = blocksOf(units);
  const totals = blocks.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES);
  const periods = closedPeriods(dispatch);
  const figures = summedFigures(dispatch);
  const reported = bound.map(({ block, obligation, figures: own }) => {
    const counted = countedValues(figures, obligation);
    const isDone = stageFigures(own, 'complete').done > 0;
    return { block, values: counted, hasReported: isDone || counted.length > 0 };
  });
  const values = valueTotals(
    figures,
    reported,
    blocks.map(({ name }) => name),
  );
  const reportedValues = values === null ? [] : summedValues(figures, values.total);
  return {
    dispatch,
    deadlines: stageDeadlines(dispatch, deadlineStatus),
    dueSoon: nearDeadlines(dispatch, totals, deadlineStatus),
    asOf: today,
    totals,
    since: changeSinceLastPeriod({ figures: totals, reportedValues }, periods, today),
    blocks,
    audiences: byAudience(scopeOf([dispatch]).isTraining ? reportedRows(bound) : []),
    values,
    rounds: seriesRounds(dispatch, { ...shared, series: shared.series ?? [] }),
    rollUp: rollUp(shared.members, lines),
    sources: sourcesOf(
      bound.map(({ obligation }) => obligation),
      today,
    ),
    uncompared: bound.filter(isUncompared).length,
    training: trainingWays(bound),
    followUp: followUpOf(dispatch, bound, shared),
    periods,
    ...unitLists(units, dispatch.version),
    units,
  };
}

/** Without rows whose answer a new version made outdated. */
function reportedRows(lines: readonly UnitLine[]): Obligation[] {
  return lines.flatMap(({ obligation }) =>
    obligation.complete === 'notStarted' ? [] : [obligation],
  );
}

export function stageDeadlines(dispatch: Dispatch, deadlineStatus: DeadlineStatus): StageDeadlines {
  return Object.fromEntries(
    askedStages(dispatch).map((stage) => [
      stage,
      deadlineStatus(dispatch, dispatch[DEADLINE_FIELD[stage]]).deadline,
    ]),
  );
}

/** Same indexes as `members`; `null` if the unit has no row for this dispatch. */
function linesOf(
  dispatch: Dispatch,
  { obligationsByDispatch, members, reminders, deadlineStatus, lastNotified }: Shared,
): (UnitLine | null)[] {
  const own = obligationsByDispatch.get(dispatch.id) ?? [];
  const lineOf = lineMaker(dispatch, { deadlineStatus, lastNotified });
  return members.map(({ unit, reachable }, at) => {
    const obligation = own[at];
    if (!obligation) return null;
    const sent = reminders.get(obligation.key) ?? NO_REMINDERS;
    return lineOf(unit, obligation, { reminders: sent, reachable, rows: own });
  });
}

/** Puts each obligation at the index of its unit. Does one look-up per row, since there may be 60,000 rows. */
function groupByDispatch({ obligations, units }: SummaryInput): Map<string, Obligation[]> {
  const places = new Map(units.map(({ code }, at) => [code, at]));
  const obligationsByDispatch = new Map<string, Obligation[]>();
  for (const obligation of obligations) {
    const at = places.get(obligation.unitCode);
    if (at === undefined) continue;
    const own = obligationsByDispatch.get(obligation.dispatchId) ?? [];
    if (own.length === 0) obligationsByDispatch.set(obligation.dispatchId, own);
    own[at] = obligation;
  }
  return obligationsByDispatch;
}

function blocksOf(lines: readonly UnitLine[]): NamedFigures[] {
  const blocks = new Map<string, FigureSum>();
  for (const { block, figures } of lines) {
    const sum = blocks.get(block) ?? { ...NO_FIGURES };
    blocks.set(block, sum);
    addTo(sum, figures);
  }
  return [...blocks].map(([name, figures]) => ({ name, figures }));
}
