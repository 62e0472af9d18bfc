import { hasDeadlines, shownOf } from '../../records/figure-scope';
import { stageFigures } from '../../records/figures';
import type { TrainingSum } from '../../records/training-figures';
import { presetSum, presetTotals } from '../../summary/rules/value-totals';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import {
  type ReportCell,
  type ReportParagraph,
  reportParagraph,
  type Section,
  type TableRow,
} from '../document/document';
import { periodText } from '../sentences/period-text';
import { documentOf } from '../sentences/report-texts';
import { sumCells } from './annex-values';

export function headlineSection(data: ReportData, words: ReportWords): Section {
  const { report } = words;
  const { headline, columns: heads } = report;
  const columns = [
    reportColumn(headline.figure, 90, 'left'),
    reportColumn(headline.count, 30),
    reportColumn(heads.share, 30),
  ];
  return {
    name: headline.sheet,
    landscape: false,
    blocks: [
      reportParagraph('annexTitle', headline.title),
      reportParagraph('annexNote', documentOf(data, words)),
      ...periodLines(data, words),
      {
        kind: 'table',
        columns,
        head: tableHead(columns),
        rows: headlineRows(data, words),
      },
    ],
  };
}

/** Empty for the current state, because its day is among the figures. */
function periodLines(data: ReportData, words: ReportWords): ReportParagraph[] {
  if (data.period === '') return [];
  return periodText(data, words)
    .split('\n')
    .map((line) => reportParagraph('annexNote', line));
}

function headlineRows(
  { dispatch, totals, values, cutOff }: ReportData,
  { report }: ReportWords,
): TableRow[] {
  const { headline, columns: heads } = report;
  const shown = shownOf(dispatch, totals);
  const { stages, main } = shown;
  const line = (name: string, count: ReportCell, share: ReportCell = ''): TableRow => ({
    kind: 'row',
    cells: [name, count, share],
  });
  const ofAll = (name: string, part: number, whole = totals.units) =>
    line(name, part, { part, whole });
  const doneRows = stages.map((stage) => {
    const { done, asked } = stageFigures(totals, stage);
    return ofAll(headline.stages[stage], done, asked);
  });
  const results = stageFigures(totals, main);
  const { nothingToReport } = totals;
  const sumCell = (name: TrainingSum) => sumCells([presetSum(values, name)])[0] ?? '';
  return [
    line(headline.cutOff, { day: cutOff }),
    line(heads.units, totals.units),
    ...doneRows,
    ...shown.parts.map((part) => ofAll(heads.parts[main][part], results[part], results.asked)),
    ...(shown.hasNothing ? [ofAll(heads.nothingToReport, nothingToReport, results.asked)] : []),
    ...(hasDeadlines(totals, stages) ? [ofAll(headline.overdue, totals.overdue)] : []),
    ofAll(headline.unreachable, totals.unreachable),
    ...(presetTotals(values)?.figures ?? [])
      .filter(({ kind }) => kind !== 'rate')
      .map(({ name }) =>
        line(heads.preset[name], sumCell(name), name === 'attended' ? sumCell('attendance') : ''),
      ),
  ];
}
