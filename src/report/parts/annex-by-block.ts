import { taskText } from '../../dispatches/rules/task-text';
import { ifCounted, type ShownFigures, shownOf } from '../../records/figure-scope';
import { type Figures, type StagePart, stageFigures } from '../../records/figures';
import { presetTotals } from '../../summary/rules/value-totals';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportColumn, ReportTable } from '../document/document';
import { sumCells } from './annex-values';

/** The figures of each block, with totals. */
export function annexByBlock(data: ReportData, context: ReportContext): ReportTable {
  const { blocks, totals } = data;
  const { report } = context.words;
  const preset = presetTotals(data.values);
  const shown = shownOf(data.dispatch, totals);
  const columns = figureColumns(report.columns.block, data, shown, context);
  return {
    kind: 'table',
    filter: true,
    columns,
    head: tableHead(columns),
    rows: [
      ...blocks.map(({ name, figures }, at) => ({
        kind: 'row' as const,
        cells: [
          at + 1,
          name || report.noBlock,
          ...figureCells(figures, shown),
          ...sumCells(preset?.blocks[at]?.sums),
          '',
        ],
      })),
      {
        kind: 'total',
        cells: ['', report.total, ...figureCells(totals, shown), ...sumCells(preset?.total), ''],
      },
    ],
  };
}

function figureColumns(
  name: string,
  { dispatch, values }: Pick<ReportData, 'dispatch' | 'values'>,
  { stages, main, parts, hasNothing, hasReceiptOverdue }: ShownFigures,
  { words, language }: ReportContext,
): ReportColumn[] {
  const { columns: heads } = words.report;
  const result = taskText(dispatch, heads.result, language);
  const group = main === 'complete' ? result : heads.receipt;
  const partColumns = parts.map((part) =>
    reportColumn(heads.parts[main][part], WIDTHS[part], 'right', group),
  );
  return [
    reportColumn(heads.index, 8, 'center'),
    reportColumn(name, 48, 'left'),
    reportColumn(heads.units, 15),
    ...(stages.includes('acknowledge')
      ? [
          reportColumn(heads.acknowledged, 17, 'right', heads.receipt),
          reportColumn(heads.share, 17, 'right', heads.receipt),
        ]
      : []),
    ...(hasReceiptOverdue
      ? [reportColumn(heads.parts.acknowledge.overdue, 17, 'right', heads.receipt)]
      : []),
    ...partColumns,
    ...(hasNothing ? [reportColumn(heads.nothingToReport, 19, 'right', group)] : []),
    ...(presetTotals(values)?.figures ?? []).map((figure) =>
      reportColumn(
        heads.preset[figure.name],
        figure.name === 'sessions' ? 15 : 17,
        'right',
        heads.taking,
      ),
    ),
    reportColumn(heads.note, 16, 'left'),
  ];
}

const WIDTHS: Readonly<Record<StagePart, number>> = {
  onTime: 19,
  late: 19,
  within: 20,
  overdue: 20,
  doneNoDeadline: 20,
  openNoDeadline: 20,
};

/** In the order of `figureColumns`, without index, name and note. Empty for a stage that was not asked. */
function figureCells(
  figures: Figures,
  { stages, main, parts, hasNothing, hasReceiptOverdue }: ShownFigures,
): ReportCell[] {
  const { units, nothingToReport } = figures;
  const receipt = stageFigures(figures, 'acknowledge');
  const results = stageFigures(figures, main);
  return [
    units,
    ...(stages.includes('acknowledge')
      ? ifCounted(figures, 'acknowledge', [
          receipt.done,
          { part: receipt.done, whole: receipt.asked },
        ])
      : []),
    ...(hasReceiptOverdue ? ifCounted(figures, 'acknowledge', [receipt.overdue]) : []),
    ...ifCounted(figures, main, [
      ...parts.map((part) => results[part]),
      ...(hasNothing ? [nothingToReport] : []),
    ]),
  ];
}
