import { scopeOf } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportedDocument, ReportUnit } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportColumn, ReportTable, TableRow } from '../document/document';
import { trainingReportCells } from './annex-by-block';
import {
  dayCell,
  documentText,
  formTexts,
  heldOn,
  noteText,
  stateText,
  writtenReport,
} from './unit-cells';

interface UnitColumn extends ReportColumn {
  readonly cell: (unit: ReportUnit) => ReportCell;
}

/** A closed period has fewer columns, because it does not store answers. */
export function annexByUnit(
  { dispatch, units, blocks, live }: ReportData,
  words: ReportWords,
  blockColumn = false,
): ReportTable {
  const { report } = words;
  const own = [
    ...(blockColumn ? [blockColumnOf(words)] : []),
    ...(live ? liveColumns(words, dispatch) : closedColumns(words, dispatch)),
  ];
  const columns = [reportColumn(report.columns.index, 8, 'center'), ...own];
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
  return { kind: 'table', filter: true, columns, head: tableHead(columns), rows };
}

function blockColumnOf({ report }: ReportWords): UnitColumn {
  return {
    ...reportColumn(report.columns.block, 28, 'left'),
    cell: ({ block }) => block || report.noBlock,
  };
}

function liveColumns(words: ReportWords, dispatch: ReportedDocument): UnitColumn[] {
  const { columns: heads } = words.report;
  const { stages, isTraining } = scopeOf([dispatch]);
  const hasResult = stages.includes('complete');
  const training: UnitColumn[] = [
    { ...reportColumn(heads.document, 32, 'left'), cell: documentText },
    { ...reportColumn(heads.heldOn, 19, 'center'), cell: heldOn },
    { ...reportColumn(heads.forms, 31, 'left'), cell: (unit) => formTexts(unit, words) },
    ...headCountColumns(words, 16),
  ];
  const completedOn: UnitColumn = {
    ...reportColumn(heads.completedOn, 19, 'center'),
    cell: ({ figures, answer }) =>
      dayCell(stageFigures(figures, 'complete').done > 0 ? answer?.completedOn : null),
  };
  return [
    { ...reportColumn(heads.unit, 30, 'left'), cell: ({ name }) => name },
    ...(stages.includes('acknowledge') ? [acknowledgedOnColumn(words)] : []),
    ...(isTraining ? training : []),
    ...(hasResult && !isTraining ? [completedOn] : []),
    ...(hasResult
      ? [{ ...reportColumn(heads.writtenReport, 19, 'left'), cell: writtenReport }]
      : []),
    { ...reportColumn(heads.state, 24, 'left'), cell: (unit) => stateText(unit, stages, words) },
    { ...reportColumn(heads.note, 30, 'left'), cell: (unit) => noteText(unit, words) },
  ];
}

function acknowledgedOnColumn({ report }: ReportWords): UnitColumn {
  return {
    ...reportColumn(report.columns.acknowledgedOn, 19, 'center'),
    cell: ({ figures, answer }) =>
      dayCell(stageFigures(figures, 'acknowledge').done > 0 ? answer?.acknowledgedOn : null),
  };
}

function closedColumns(words: ReportWords, dispatch: ReportedDocument): UnitColumn[] {
  const { columns: heads, yes } = words.report;
  const { stages, isTraining } = scopeOf([dispatch]);
  const acknowledged: UnitColumn = {
    ...reportColumn(heads.acknowledged, 26, 'center'),
    cell: ({ figures }) => (stageFigures(figures, 'acknowledge').done > 0 ? yes : ''),
  };
  const training: UnitColumn[] = [
    {
      ...reportColumn(heads.sessions, 18),
      cell: ({ figures }) => trainingReportCells(figures)[0],
    },
    ...headCountColumns(words, 17),
  ];
  return [
    { ...reportColumn(heads.unit, 62, 'left'), cell: ({ name }) => name },
    ...(stages.includes('acknowledge') ? [acknowledged] : []),
    ...(isTraining ? training : []),
    { ...reportColumn(heads.state, 36, 'left'), cell: (unit) => stateText(unit, stages, words) },
    { ...reportColumn(heads.note, 60, 'left'), cell: (unit) => noteText(unit, words) },
  ];
}

function headCountColumns({ report }: ReportWords, width: number): UnitColumn[] {
  const { columns: heads } = report;
  return [
    {
      ...reportColumn(heads.eligible, width),
      cell: ({ figures }) => trainingReportCells(figures)[1],
    },
    {
      ...reportColumn(heads.attended, width),
      cell: ({ figures }) => trainingReportCells(figures)[2],
    },
    {
      ...reportColumn(heads.share, 13),
      cell: ({ figures }) => trainingReportCells(figures)[3],
    },
  ];
}
