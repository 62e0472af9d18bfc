import { stageName } from '../../dispatches/rules/asked-text';
import { dispatchNumber } from '../../records/dispatch-number';
import { type OverdueStage, timesFollowedUp } from '../../records/frozen-figures';
import type { ReportData, ReportUnit } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportTable, TableRow } from '../document/document';

/**
 * Meant for leaders only. In each dispatch, the unit with the longest overdue stage comes first. Of several
 * dispatches, each line has the number.
 */
export function annexOverdue(
  reports: readonly Pick<ReportData, 'dispatch' | 'units'>[],
  { words, language }: ReportContext,
  blockColumn = false,
): ReportTable {
  const { report } = words;
  const { columns: heads, noBlock, stages } = report;
  const isJoint = reports.length > 1;
  const columns = [
    reportColumn(heads.index, 8, 'center'),
    ...(isJoint ? [reportColumn(heads.dispatch, 30, 'left')] : []),
    ...(blockColumn ? [reportColumn(heads.block, 28, 'left')] : []),
    reportColumn(heads.unit, 55, 'left'),
    reportColumn(heads.overdue, 54, 'left'),
    reportColumn(heads.due, 20, 'center'),
    reportColumn(heads.daysLate, 15),
    reportColumn(heads.reminders, 13),
  ];
  const lines = reports.flatMap(({ dispatch, units }) =>
    overdueLines(units).map((line) => ({ ...line, dispatch })),
  );
  const rows = lines.map(({ index, unit, item, dispatch }): TableRow => {
    const { stage, due, daysLate } = item;
    const late = [{ day: due }, daysLate === 0 ? report.justOverdue : daysLate];
    const reminders = timesFollowedUp(item, unit);
    const block = blockColumn ? [unit.block || noBlock] : [];
    const name = stageName(stage, dispatch, stages, language);
    const number = isJoint ? [dispatchNumber(dispatch)] : [];
    const cells = [index, ...number, ...block, unit.name, name, ...late, reminders];
    return { kind: 'row', cells };
  });
  const none: TableRow = { kind: 'group', cells: [report.noneOverdue] };
  const shown = rows.length === 0 ? [none] : rows;
  return { kind: 'table', filter: true, columns, head: tableHead(columns), rows: shown };
}

interface OverdueLine {
  readonly index: number | '';
  readonly unit: ReportUnit;
  readonly item: OverdueStage;
}

function overdueLines(units: readonly ReportUnit[]): OverdueLine[] {
  return units
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => mostDaysLate(b) - mostDaysLate(a))
    .flatMap((unit, at) =>
      unit.overdue.map(
        (item, place) => ({ index: place === 0 ? at + 1 : '', unit, item }) as const,
      ),
    );
}

function mostDaysLate({ overdue }: ReportUnit): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
