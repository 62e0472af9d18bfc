import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { column, headOf } from '../document/columns';
import type { Table, TableRow } from '../document/document';
import { overdueLines } from './overdue-lines';

/** Builds Phụ lục III: each unit with each thing that is overdue, the latest first; it is for leaders only. */
export function annexOverdue({ units }: ReportData, words: ReportWords): Table {
  const rows = overdueLines(units).map(({ index, unit, item }): TableRow => {
    const { stage, due, daysLate } = item;
    const late = [due === null ? '' : { day: due }, daysLate ?? ''];
    const reminders = index === '' ? '' : (unit.reminders ?? '');
    return { kind: 'row', cells: [index, unit.name, words.stages[stage], ...late, reminders] };
  });
  return overdueTable(rows, words);
}

/** Lays Phụ lục III out. */
export function overdueTable(rows: readonly TableRow[], { report }: ReportWords): Table {
  const { columns: heads } = report;
  const columns = [
    column(heads.index, 8, 'center'),
    column(heads.unit, 55, 'left'),
    column(heads.overdue, 54, 'left'),
    column(heads.due, 20, 'center'),
    column(heads.daysLate, 15),
    column(heads.reminders, 13),
  ];
  const none: TableRow = { kind: 'group', cells: [report.noneOverdue] };
  return { kind: 'table', columns, head: headOf(columns), rows: rows.length === 0 ? [none] : rows };
}
