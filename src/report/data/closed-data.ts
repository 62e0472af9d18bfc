import type { Day } from '../../calendar/day';
import { closedPeriods } from '../../dispatches/rules/period-trend';
import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { closedValues, valuesOfRow } from '../../periods/rules/closed-values';
import { totalBefore } from '../../periods/rules/period-before';
import { isUnchanged, lastClosing } from '../../periods/rules/seals';
import { askedStages, type Dispatch } from '../../records/dispatch';
import { asClosed, hasDeadlines } from '../../records/figure-scope';
import { changeOf } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import { pick } from '../../records/pick';
import { changedValues } from '../../records/reported-value';
import type { Stage } from '../../records/stage';
import { closedSources } from '../../summary/rules/closed-sources';
import type { Sources } from '../../summary/rules/sources';
import { groupBy } from '../../texts/group-by';
import {
  type ReportData,
  type ReportedDeadlines,
  type ReportSettings,
  type ReportUnit,
  SETTING_KEYS,
} from './report-data';

export interface ClosedPeriodReport {
  readonly period: string;
  readonly dispatch: ReportData['dispatch'] & Pick<Dispatch, 'archivedOn' | 'closings'>;
  readonly settings: ReportSettings;
  /** Deadlines of the dispatch as they are today. */
  readonly deadlines?: ReportedDeadlines;
  readonly tracking?: readonly Obligation[];
}

export interface ClosedRows extends Required<Omit<ClosedPeriodReport, 'tracking'>> {
  readonly sources: Sources | null;
  readonly total: FrozenFigures;
  /** Rows of the period's blocks and units. */
  readonly below: PackedRows<FrozenFigures>;
  /** Total row of the previous closed period; `null` if there is none. */
  readonly before: FrozenFigures | null;
}

/** Rows of the period's last closing. `null` if it has no total row. */
export function closedRows(
  rows: readonly FrozenFigures[],
  { period, dispatch, settings, deadlines = {}, tracking = [] }: ClosedPeriodReport,
): ClosedRows | null {
  const own = lastClosing(
    rows.filter((row) => row.period === period && row.dispatchId === dispatch.id),
  );
  const total = own.find(({ level }) => level === 'total');
  if (!total) return null;
  return {
    period,
    dispatch,
    settings: pick(settings, SETTING_KEYS),
    deadlines,
    sources: closedSources(own, tracking, total),
    total,
    below: packRows(own.filter(({ level }) => level !== 'total')),
    before: totalBefore(rows, total) ?? null,
  };
}

export function closedData(closed: ClosedRows): ReportData {
  const { period, dispatch, settings, sources, total, before } = closed;
  const below = unpackRows(closed.below);
  const blocks = below.filter(({ level }) => level === 'block');
  const frozenUnits = below.filter(({ level }) => level === 'unit');
  const units = frozenUnits.filter((row) => row.units > 0);
  const closing = { total, blocks, units: frozenUnits };
  const sound = isUnchanged(closing, dispatch);
  return {
    dispatch: asClosed(dispatch, total),
    period,
    cutOff: total.cutOff,
    deadlines: closedDeadlines(closed, units),
    totals: total,
    since: before && {
      period: before.period,
      cutOff: before.cutOff,
      closed: '',
      change: changeOf(before, total),
      valueChanges: changedValues(valuesOfRow(before), valuesOfRow(total)),
    },
    periods: closedPeriods(dispatch),
    blocks: blocks.map((figures) => ({ name: figures.block, figures })),
    units: units.map(closedUnit),
    values: closedValues(dispatch, { total, blocks, units }),
    rounds: [],
    followUp: closedFollowUp(total, units),
    live: null,
    sources,
    closing: { total, blocks, sound },
    settings,
  };
}

/**
 * Deadlines as of the closing: `null` if no unit had one, otherwise the one that most overdue units had. Today's
 * deadline if none was overdue.
 */
function closedDeadlines(
  { dispatch, total, deadlines }: ClosedRows,
  units: readonly FrozenFigures[],
): ReportedDeadlines {
  const overdue = units.flatMap(({ overdueStages }) => overdueStages);
  const deadlineOf = (stage: Stage): ReportedDeadlines => {
    if (!hasDeadlines(total, [stage])) return { [stage]: null };
    const days = overdue.filter((one) => one.stage === stage).map(({ due }) => due);
    const due = mostFrequent(days) ?? deadlines[stage];
    return due ? { [stage]: due } : {};
  };
  return Object.assign({}, ...askedStages(asClosed(dispatch, total)).map(deadlineOf));
}

function mostFrequent(days: readonly Day[]): Day | undefined {
  const groups = [...groupBy(days, (day) => day).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0];
}

function closedFollowUp(
  { reminders, completedAfter }: FrozenFigures,
  units: readonly FrozenFigures[],
): ReportData['followUp'] {
  const unitsReminded = units.filter((unit) => unit.reminders > 0).length;
  return { letters: null, early: null, reminders, unitsReminded, completedAfter };
}

function closedUnit(figures: FrozenFigures): ReportUnit {
  const { name, block, reminders, difficulties, overdueStages: overdue } = figures;
  const values = valuesOfRow(figures);
  return { name, block, figures, overdue, reminders, difficulties, values, answer: null };
}
