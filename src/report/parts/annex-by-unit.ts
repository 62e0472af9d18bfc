import { scopeOf } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import { presetTotals } from '../../summary/rules/value-totals';
import type { ReportWords } from '../../words/report-words';
import type { ReportData, ReportUnit } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportColumn, ReportTable, TableRow } from '../document/document';
import { valueCell } from './annex-values';
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
  data: ReportData,
  words: ReportWords,
  blockColumn = false,
): ReportTable {
  const { report } = words;
  const { units, blocks, live } = data;
  const own = [
    ...(blockColumn ? [blockColumnOf(words)] : []),
    ...(live ? liveColumns(words, data) : closedColumns(words, data)),
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

function liveColumns(words: ReportWords, { dispatch, values }: ReportData): UnitColumn[] {
  const { columns: heads } = words.report;
  const { stages, isTraining } = scopeOf([dispatch]);
  const hasResult = stages.includes('complete');
  const training: UnitColumn[] = [
    { ...reportColumn(heads.document, 28, 'left'), cell: documentText },
    { ...reportColumn(heads.heldOn, 19, 'center'), cell: heldOn },
    { ...reportColumn(heads.forms, 27, 'left'), cell: (unit) => formTexts(unit, words) },
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
    ...presetColumns(values, words, 15),
    ...(hasResult && !isTraining ? [completedOn] : []),
    ...(hasResult
      ? [{ ...reportColumn(heads.writtenReport, 19, 'left'), cell: writtenReport }]
      : []),
    { ...reportColumn(heads.state, 24, 'left'), cell: (unit) => stateText(unit, stages, words) },
    { ...reportColumn(heads.note, 26, 'left'), cell: (unit) => noteText(unit, words) },
  ];
}

function acknowledgedOnColumn({ report }: ReportWords): UnitColumn {
  return {
    ...reportColumn(report.columns.acknowledgedOn, 19, 'center'),
    cell: ({ figures, answer }) =>
      dayCell(stageFigures(figures, 'acknowledge').done > 0 ? answer?.acknowledgedOn : null),
  };
}

function closedColumns(words: ReportWords, { dispatch, values }: ReportData): UnitColumn[] {
  const { columns: heads, yes } = words.report;
  const { stages } = scopeOf([dispatch]);
  const acknowledged: UnitColumn = {
    ...reportColumn(heads.acknowledged, 26, 'center'),
    cell: ({ figures }) => (stageFigures(figures, 'acknowledge').done > 0 ? yes : ''),
  };
  return [
    { ...reportColumn(heads.unit, 62, 'left'), cell: ({ name }) => name },
    ...(stages.includes('acknowledge') ? [acknowledged] : []),
    ...presetColumns(values, words, 17),
    { ...reportColumn(heads.state, 36, 'left'), cell: (unit) => stateText(unit, stages, words) },
    { ...reportColumn(heads.note, 60, 'left'), cell: (unit) => noteText(unit, words) },
  ];
}

function presetColumns(
  values: ReportData['values'],
  { report }: ReportWords,
  width: number,
): UnitColumn[] {
  return (presetTotals(values)?.figures ?? []).map((figure) => ({
    ...reportColumn(report.columns.preset[figure.name], figure.kind === 'rate' ? 13 : width),
    cell: (unit) => valueCell(figure, unit.values),
  }));
}
