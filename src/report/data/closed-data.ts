import { periodsOf } from '../../dispatches/rules/period-trend';
import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { totalBefore } from '../../periods/rules/period-before';
import { isAsFrozen, lastClosing } from '../../periods/rules/seals';
import type { Dispatch } from '../../records/dispatch';
import { changeOf } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { pick } from '../../records/pick';
import type { SubordinateReport } from '../../records/subordinate-report';
import { subordinateFigures } from '../../summary/rules/subordinate-figures';
import { type ReportData, type ReportSettings, type ReportUnit, SETTING_KEYS } from './report-data';

/** A closed period of a dispatch, and whose report is written. */
export interface ReportedPeriod {
  readonly period: string;
  readonly dispatch: ReportData['dispatch'] & Pick<Dispatch, 'archivedOn' | 'closings'>;
  readonly settings: ReportSettings;
  /** Rows of Cấp dưới, where the report shows them. */
  readonly subordinates?: readonly SubordinateReport[];
}

/** A closed period as its rows in Kỳ báo cáo have it, from which the page works the report out. */
export interface ClosedRows extends Required<ReportedPeriod> {
  /** The total of the last closing. */
  readonly total: FrozenFigures;
  /** Its blocks and units. */
  readonly below: PackedRows<FrozenFigures>;
  /** The total of the period that was closed before; null where there is none. */
  readonly before: FrozenFigures | null;
}

/** Takes a period of a dispatch out of the rows of Kỳ báo cáo: of one that was closed again, the last closing. Null when it has none. */
export function closedRows(
  rows: readonly FrozenFigures[],
  { period, dispatch, settings, subordinates: lower = [] }: ReportedPeriod,
): ClosedRows | null {
  const own = lastClosing(
    rows.filter((row) => row.period === period && row.dispatch === dispatch.id),
  );
  const total = own.find(({ level }) => level === 'total');
  if (!total) return null;
  return {
    period,
    dispatch,
    settings: pick(settings, SETTING_KEYS),
    subordinates: lower,
    total,
    below: packRows(own.filter(({ level }) => level !== 'total')),
    before: totalBefore(rows, total) ?? null,
  };
}

/** Gives what a report needs of a closed period. */
export function closedData(closed: ClosedRows): ReportData {
  const { period, dispatch, settings, subordinates: lower, total, before } = closed;
  const below = unpackRows(closed.below);
  const blocks = below.filter(({ level }) => level === 'block');
  const frozenUnits = below.filter(({ level }) => level === 'unit');
  const units = frozenUnits.filter((row) => row.units > 0);
  const whole = { total, blocks, units: frozenUnits };
  const sound = isAsFrozen(whole, dispatch);
  return {
    dispatch,
    period,
    cutOff: total.cutOff,
    totals: total,
    since: before && {
      period: before.period,
      cutOff: before.cutOff,
      change: changeOf(before, total),
    },
    periods: periodsOf(dispatch),
    blocks: blocks.map((figures) => ({ name: figures.block, figures })),
    units: units.map(closedUnit),
    followUp: closedFollowUp(total, units),
    live: null,
    subordinates: subordinateFigures(lower, units, { dispatch: dispatch.id, period }),
    closing: { total, blocks, sound },
    settings,
  };
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
  return { name, block, figures, overdue, reminders, difficulties, answer: null };
}
