import type { Day } from '../core/day';
import { say } from '../core/say';
import { splitList } from '../core/split-list';
import { column, type HeadedColumn, headOf } from './columns';
import type { Cell, Table, TableRow } from './document';
import { formName } from './live-texts';
import type { ReportData, ReportUnit } from './report-data';
import type { ReportWords } from './report-words';

/** A column of the annex, and what stands in it for a unit. */
interface UnitColumn extends HeadedColumn {
  readonly cell: (unit: ReportUnit) => Cell;
}

/**
 * Builds Phụ lục II: what each unit has answered, block by block. Of a closed period only the columns stand that
 * were kept.
 */
export function annexByUnit({ units, live }: ReportData, words: ReportWords): Table {
  const { report } = words;
  const own = live ? liveColumns(words) : closedColumns(words);
  const columns = [column(report.columns.index, 10, 'center'), ...own];
  const rows: TableRow[] = [];
  let block: string | null = null;
  units.forEach((unit, at) => {
    if (unit.block !== block) {
      block = unit.block;
      rows.push({ kind: 'group', cells: [block || report.noBlock] });
    }
    rows.push({ kind: 'row', cells: [at + 1, ...own.map(({ cell }) => cell(unit))] });
  });
  return { kind: 'table', columns, head: headOf(columns), rows };
}

function liveColumns(words: ReportWords): UnitColumn[] {
  const { columns: heads } = words.report;
  return [
    { ...column(heads.unit, 48, 'left'), cell: ({ name }) => name },
    {
      ...column(heads.acknowledgedOn, 25, 'center'),
      cell: ({ acknowledgedOn }) => dayCell(acknowledgedOn),
    },
    { ...column(heads.document, 28, 'left'), cell: ({ document }) => document },
    { ...column(heads.heldOn, 25, 'center'), cell: ({ heldOn }) => dayCell(heldOn) },
    { ...column(heads.forms, 27, 'left'), cell: ({ forms }) => formNames(forms, words) },
    ...headCounts(words),
    { ...column(heads.basis, 24, 'left'), cell: ({ basis }) => basis },
    { ...column(heads.state, 24, 'left'), cell: (unit) => stateText(unit, words) },
    {
      ...column(heads.note, 34, 'left'),
      cell: ({ difficulty, remark }) => [difficulty, remark].filter(Boolean).join('; '),
    },
  ];
}

function closedColumns(words: ReportWords): UnitColumn[] {
  const { columns: heads, yes } = words.report;
  return [
    { ...column(heads.unit, 90, 'left'), cell: ({ name }) => name },
    {
      ...column(heads.acknowledged, 22, 'center'),
      cell: ({ acknowledged }) => (acknowledged ? yes : ''),
    },
    { ...column(heads.sessions, 18), cell: ({ sessions }) => sessions },
    ...headCounts(words),
    { ...column(heads.state, 36, 'left'), cell: (unit) => stateText(unit, words) },
    { ...column(heads.note, 24, 'left'), cell: () => '' },
  ];
}

function headCounts({ report }: ReportWords): UnitColumn[] {
  const { columns: heads } = report;
  return [
    { ...column(heads.eligible, 16), cell: ({ eligible }) => eligible },
    { ...column(heads.attended, 16), cell: ({ attended }) => attended },
    {
      ...column(heads.share, 16),
      cell: ({ attended, eligible }) => ({ part: attended, whole: eligible }),
    },
  ];
}

function dayCell(day: Day | null): Cell {
  return day === null ? '' : { day };
}

function formNames(forms: string, words: ReportWords): string {
  return splitList(forms)
    .map((form) => formName(form, words))
    .join('; ');
}

/** Where a unit stands: what it has not acknowledged comes first, then how far its training is. */
function stateText({ result, acknowledged, overdue }: ReportUnit, { report }: ReportWords): string {
  const { states } = report;
  const state =
    !acknowledged && result !== 'onTime' && result !== 'late'
      ? states.unacknowledged
      : states[result];
  return overdue.length === 0 ? state : say(states.overdue, { state });
}
