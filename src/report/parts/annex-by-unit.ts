import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportUnit } from '../data/report-data';
import { column, headOf } from '../document/columns';
import type { Cell, Column, Table, TableRow } from '../document/document';
import {
  dayCell,
  documentText,
  formTexts,
  heldOn,
  noteText,
  stateText,
  writtenReport,
} from './unit-cells';

/** A column of the annex, and what stands in it for a unit. */
interface UnitColumn extends Column {
  readonly cell: (unit: ReportUnit) => Cell;
}

/**
 * Builds Phụ lục II: what each unit has answered, block by block. Of a closed period only the columns stand that
 * were kept.
 */
export function annexByUnit(
  { units, blocks, live }: ReportData,
  words: ReportWords,
  blockColumn = false,
): Table {
  const { report } = words;
  const own = [
    ...(blockColumn ? [blockOf(words)] : []),
    ...(live ? liveColumns(words) : closedColumns(words)),
  ];
  const columns = [column(report.columns.index, 8, 'center'), ...own];
  let index = 0;
  const rows = blocks.flatMap(({ name }): TableRow[] => {
    const inBlock = units.filter((unit) => unit.block === name);
    if (inBlock.length === 0) return [];
    const rowsOf = inBlock.map((unit): TableRow => {
      index += 1;
      return { kind: 'row', cells: [index, ...own.map(({ cell }) => cell(unit))] };
    });
    return blockColumn ? rowsOf : [{ kind: 'group', cells: [name || report.noBlock] }, ...rowsOf];
  });
  return { kind: 'table', filter: true, columns, head: headOf(columns), rows };
}

function blockOf({ report }: ReportWords): UnitColumn {
  return {
    ...column(report.columns.block, 28, 'left'),
    cell: ({ block }) => block || report.noBlock,
  };
}

function liveColumns(words: ReportWords): UnitColumn[] {
  const { columns: heads } = words.report;
  return [
    { ...column(heads.unit, 30, 'left'), cell: ({ name }) => name },
    {
      ...column(heads.acknowledgedOn, 19, 'center'),
      cell: ({ figures, answer }) =>
        dayCell(figures.acknowledged > 0 ? answer?.acknowledgedOn : null),
    },
    { ...column(heads.document, 32, 'left'), cell: documentText },
    { ...column(heads.heldOn, 19, 'center'), cell: heldOn },
    { ...column(heads.forms, 31, 'left'), cell: (unit) => formTexts(unit, words) },
    ...headCounts(words, 16),
    { ...column(heads.writtenReport, 19, 'left'), cell: writtenReport },
    { ...column(heads.state, 24, 'left'), cell: (unit) => stateText(unit, words) },
    { ...column(heads.note, 30, 'left'), cell: noteText },
  ];
}

function closedColumns(words: ReportWords): UnitColumn[] {
  const { columns: heads, yes } = words.report;
  return [
    { ...column(heads.unit, 62, 'left'), cell: ({ name }) => name },
    {
      ...column(heads.acknowledged, 26, 'center'),
      cell: ({ figures }) => (figures.acknowledged > 0 ? yes : ''),
    },
    { ...column(heads.sessions, 18), cell: ({ figures }) => figures.sessions },
    ...headCounts(words, 17),
    { ...column(heads.state, 36, 'left'), cell: (unit) => stateText(unit, words) },
    { ...column(heads.note, 60, 'left'), cell: noteText },
  ];
}

function headCounts({ report }: ReportWords, width: number): UnitColumn[] {
  const { columns: heads } = report;
  return [
    { ...column(heads.eligible, width), cell: ({ figures }) => figures.eligible },
    { ...column(heads.attended, width), cell: ({ figures }) => figures.attended },
    {
      ...column(heads.share, 13),
      cell: ({ figures }) => ({ part: figures.attended, whole: figures.eligible }),
    },
  ];
}
