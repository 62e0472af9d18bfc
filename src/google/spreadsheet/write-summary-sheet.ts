import {
  BLANK,
  CHART_ROWS,
  HEAD_ROWS,
  SUMMARY_WIDTHS,
  type SummaryChart,
  type SummaryRow,
  type SummarySheet,
} from '../../workbook/tabs/summary-sheet';
import { writtenValue } from './cell-values';
import { ensureSummaryPrepared, KIND_COLUMN } from './look/prepare-summary';
import type { TabSheet } from './tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROW_HEIGHT = 21;
/** Extra rows created for future periods. */
const ROWS_TO_SPARE = 50;
/** Pixels left free beside a chart. */
const CHART_GAP = 6;

/** Replaces the values of Tổng hợp with one write, then the add-on's charts. Keeps charts by people. */
export function writeSummarySheet(
  opened: TabSheet,
  { rows, charts, chartTitles }: SummarySheet,
): void {
  ensureSummaryPrepared(opened);
  const { sheet } = opened;
  const left = Math.max(0, sheet.getLastRow() - rows.length);
  const all = [...rows, ...Array.from({ length: left }, () => BLANK)];
  const height = opened.rows();
  const short = all.length - height;
  if (short > 0) {
    sheet.insertRowsAfter(height, short + ROWS_TO_SPARE);
    opened.forgetSize();
  }
  sheet.getRange(1, 1, all.length, KIND_COLUMN).setValues(valuesOf(all));
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title'));
    if (chartTitles.some((ours) => title.startsWith(ours))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
}

/**
 * New rows are inserted after the first row below the head, so that they inherit the format of that row and not
 * the format of the head.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
 */
export function writeAlarm(opened: TabSheet, rows: readonly SummaryRow[]): void {
  ensureSummaryPrepared(opened);
  const { sheet } = opened;
  const at = HEAD_ROWS + 1;
  while (String(sheet.getSheetValues(at, KIND_COLUMN, 1, 1)) === 'alarm') sheet.deleteRow(at);
  const first = sheet.getSheetValues(at, 1, 1, KIND_COLUMN);
  sheet.insertRowsAfter(at, rows.length);
  sheet.getRange(at, 1, rows.length + 1, KIND_COLUMN).setValues([...valuesOf(rows), ...first]);
  opened.forgetSize();
}

function valuesOf(rows: readonly SummaryRow[]) {
  return rows.map(({ kind, cells }) => [...cells.map(writtenValue), kind === 'blank' ? '' : kind]);
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
function chartOf(sheet: Sheet, { kind, title, ranges, colours, row, column }: SummaryChart) {
  const width = SUMMARY_WIDTHS.slice(column - 1).reduce<number>((sum, pixels) => sum + pixels, 0);
  const bare = sheet
    .newChart()
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width - CHART_GAP)
    .setOption('height', CHART_ROWS * ROW_HEIGHT)
    .setOption('colors', colours);
  for (const cells of ranges) bare.addRange(sheet.getRange(cells.row, cells.column, cells.rows));
  return kind === 'results'
    ? bare.asBarChart().setStacked().build()
    : bare
        .setOption('pointSize', 7)
        .setOption('legend.position', 'top')
        .asLineChart()
        .setRange(0, 1)
        .build();
}
