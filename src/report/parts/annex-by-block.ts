import type { Figures } from '../../records/figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { reportColumn, tableHead } from '../document/columns';
import type { ReportCell, ReportColumn, ReportTable } from '../document/document';

/** Phụ lục I: the figures of each block, with totals. */
export function annexByBlock({ blocks, totals }: ReportData, words: ReportWords): ReportTable {
  const rows = blocks.map(({ name, figures }, at) => [
    at + 1,
    name || words.report.noBlock,
    ...figureCells(figures),
  ]);
  return blocksTable(rows, figureCells(totals), words);
}

/** A row is index, name and figures; `totals` has only figures. */
export function blocksTable(
  rows: readonly (readonly ReportCell[])[],
  totals: readonly ReportCell[],
  { report }: ReportWords,
): ReportTable {
  const columns = figureColumns(report.columns.block, report);
  return {
    kind: 'table',
    filter: true,
    columns,
    head: tableHead(columns),
    rows: [
      ...rows.map((cells) => ({ kind: 'row' as const, cells: [...cells, ''] })),
      { kind: 'total', cells: ['', report.total, ...totals, ''] },
    ],
  };
}

export function figureColumns(
  name: string,
  { columns: heads }: ReportWords['report'],
): ReportColumn[] {
  return [
    reportColumn(heads.index, 8, 'center'),
    reportColumn(name, 48, 'left'),
    reportColumn(heads.units, 15),
    reportColumn(heads.acknowledged, 17, 'right', heads.receipt),
    reportColumn(heads.share, 17, 'right', heads.receipt),
    reportColumn(heads.completedOnTime, 19, 'right', heads.result),
    reportColumn(heads.completedLate, 19, 'right', heads.result),
    reportColumn(heads.openWithin, 20, 'right', heads.result),
    reportColumn(heads.openOverdue, 20, 'right', heads.result),
    reportColumn(heads.sessions, 15, 'right', heads.taking),
    reportColumn(heads.eligible, 17, 'right', heads.taking),
    reportColumn(heads.attended, 17, 'right', heads.taking),
    reportColumn(heads.share, 17, 'right', heads.taking),
    reportColumn(heads.note, 16, 'left'),
  ];
}

/** In the order of `figureColumns`, without index, name and note. */
export function figureCells(figures: Figures): ReportCell[] {
  const { units, acknowledged, eligible, attended } = figures;
  return [
    units,
    acknowledged,
    { part: acknowledged, whole: units },
    figures.completedOnTime,
    figures.completedLate,
    figures.openWithin,
    figures.openOverdue,
    figures.sessions,
    eligible,
    attended,
    { part: attended, whole: eligible },
  ];
}
