import { column, headOf } from './columns';
import type { Cell, Table } from './document';
import type { OverdueItem, ReportData, ReportUnit } from './report-data';
import type { ReportWords } from './report-words';

/** Builds Phụ lục III: each unit with each thing that is overdue, the latest first; it is for leaders only. */
export function annexOverdue({ units, live }: ReportData, { report, stages }: ReportWords): Table {
  const { columns: heads } = report;
  const columns = [
    column(heads.index, 10, 'center'),
    column(heads.unit, 62, 'left'),
    column(heads.overdue, 40, 'left'),
    ...(live
      ? [column(heads.due, 24, 'center'), column(heads.daysLate, 17), column(heads.reminders, 17)]
      : []),
  ];
  const late = units
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => longest(b) - longest(a));
  const cells = (unit: ReportUnit, { stage, due, daysLate }: OverdueItem): Cell[] => [
    unit.name,
    stages[stage],
    ...(due !== null && daysLate !== null ? [{ day: due }, daysLate, unit.reminders] : []),
  ];
  const rows = late.flatMap((unit, at) =>
    unit.overdue.map((item, place) => ({
      kind: 'row' as const,
      cells: [place === 0 ? at + 1 : '', ...cells(unit, item)],
    })),
  );
  return { kind: 'table', columns, head: headOf(columns), rows };
}

function longest({ overdue }: ReportUnit): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate ?? 0));
}
