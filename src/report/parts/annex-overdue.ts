import type { OverdueStage } from '../../records/frozen-figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportUnit } from '../data/report-data';
import { column, headOf } from '../document/columns';
import type { Table, TableRow } from '../document/document';

/** Builds Phụ lục III: each unit with each thing that is overdue, the latest first; it is for leaders only. */
export function annexOverdue(
  { units }: ReportData,
  words: ReportWords,
  blockColumn = false,
): Table {
  const { report, stages } = words;
  const { columns: heads, noBlock } = report;
  const columns = [
    column(heads.index, 8, 'center'),
    ...(blockColumn ? [column(heads.block, 28, 'left')] : []),
    column(heads.unit, 55, 'left'),
    column(heads.overdue, 54, 'left'),
    column(heads.due, 20, 'center'),
    column(heads.daysLate, 15),
    column(heads.reminders, 13),
  ];
  const rows = overdueLines(units).map(({ index, unit, item }): TableRow => {
    const { stage, due, daysLate } = item;
    const late = [{ day: due }, daysLate];
    const reminders = index === '' ? '' : unit.reminders;
    const block = blockColumn ? [unit.block || noBlock] : [];
    return { kind: 'row', cells: [index, ...block, unit.name, stages[stage], ...late, reminders] };
  });
  const none: TableRow = { kind: 'group', cells: [report.noneOverdue] };
  const shown = rows.length === 0 ? [none] : rows;
  return { kind: 'table', filter: true, columns, head: headOf(columns), rows: shown };
}

/** A thing that is overdue; the number of its unit stands once, before the first. */
interface OverdueLine {
  readonly index: number | '';
  readonly unit: ReportUnit;
  readonly item: OverdueStage;
}

/** Lists what is overdue, unit by unit, the latest first. */
function overdueLines(units: readonly ReportUnit[]): OverdueLine[] {
  return units
    .filter(({ overdue }) => overdue.length > 0)
    .sort((a, b) => longest(b) - longest(a))
    .flatMap((unit, at) =>
      unit.overdue.map(
        (item, place) => ({ index: place === 0 ? at + 1 : '', unit, item }) as const,
      ),
    );
}

function longest({ overdue }: ReportUnit): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}
