import type { Figures } from '../../records/figures';
import type { ReportWords } from '../../words/report-words';
import type { ReportData } from '../data/report-data';
import { column, headOf } from '../document/columns';
import type { Cell, Column, Table } from '../document/document';

/** Builds Phụ lục I: the figures of each block, with totals. */
export function annexByBlock({ blocks, totals }: ReportData, words: ReportWords): Table {
  const rows = blocks.map(({ name, figures }, at) => [
    at + 1,
    name || words.report.noBlock,
    ...figureCells(figures),
  ]);
  return blocksTable(rows, figureCells(totals), words);
}

/** Lays Phụ lục I out, over rows of number, block and figures, and the figures of the whole. */
export function blocksTable(
  rows: readonly (readonly Cell[])[],
  totals: readonly Cell[],
  { report }: ReportWords,
): Table {
  const columns = figureColumns(report.columns.block, report);
  return {
    kind: 'table',
    filter: true,
    columns,
    head: headOf(columns),
    rows: [
      ...rows.map((cells) => ({ kind: 'row' as const, cells: [...cells, ''] })),
      { kind: 'total', cells: ['', report.total, ...totals, ''] },
    ],
  };
}

/** Declares the columns of Phụ lục I, of which the second names whose figures a row holds. */
export function figureColumns(name: string, { columns: heads }: ReportWords['report']): Column[] {
  return [
    column(heads.index, 8, 'center'),
    column(name, 48, 'left'),
    column(heads.units, 15),
    column(heads.acknowledged, 17, 'right', heads.receipt),
    column(heads.share, 17, 'right', heads.receipt),
    column(heads.completedOnTime, 19, 'right', heads.result),
    column(heads.completedLate, 19, 'right', heads.result),
    column(heads.openWithin, 20, 'right', heads.result),
    column(heads.openOverdue, 20, 'right', heads.result),
    column(heads.sessions, 15, 'right', heads.taking),
    column(heads.eligible, 17, 'right', heads.taking),
    column(heads.attended, 17, 'right', heads.taking),
    column(heads.share, 17, 'right', heads.taking),
    column(heads.note, 16, 'left'),
  ];
}

/** Gives the figures of a row of Phụ lục I, in the order of its columns. */
export function figureCells(figures: Figures): Cell[] {
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
