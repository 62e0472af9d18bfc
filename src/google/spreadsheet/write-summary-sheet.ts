import {
  BLANK,
  CHART_ROWS,
  type SummaryChart,
  type SummaryRow,
  type SummarySheet,
} from '../../workbook/tabs/summary-sheet';
import { writtenValue } from './cell-values';
import { KIND_COLUMN } from './prepare-summary';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ROW_HEIGHT = 21;
const CHART_WIDTH = 465;
/** The column at which the right half of the page begins. */
const TREND_COLUMN = 6;

/** Completed on time and late, open within the deadline and overdue: told apart by lightness too. */
const RESULT_COLOURS = ['#1e6b3a', '#8cc49f', '#f2d16b', '#b00020'];

/** Replaces the values of Tổng hợp with one write, and its charts; charts that people made stay. */
export function writeSummarySheet(sheet: Sheet, { rows, charts, chartTitles }: SummarySheet): void {
  const left = Math.max(0, sheet.getLastRow() - rows.length);
  const all = [...rows, ...Array.from({ length: left }, () => BLANK)];
  const short = all.length - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  sheet.getRange(1, 1, all.length, KIND_COLUMN).setValues(valuesOf(all));
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title'));
    if (chartTitles.some((ours) => title.startsWith(ours))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
}

/**
 * Puts rows of an alarm above the others, in place of those that stand there; charts stay with their figures. Rows are
 * inserted below the first, since what gives rows their look begins there.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsafterafterposition,-howmany
 */
export function writeAlarm(sheet: Sheet, rows: readonly SummaryRow[]): void {
  while (String(sheet.getSheetValues(1, KIND_COLUMN, 1, 1)) === 'alarm') sheet.deleteRow(1);
  const first = sheet.getSheetValues(1, 1, 1, KIND_COLUMN);
  sheet.insertRowsAfter(1, rows.length);
  sheet.getRange(1, 1, rows.length + 1, KIND_COLUMN).setValues([...valuesOf(rows), ...first]);
}

function valuesOf(rows: readonly SummaryRow[]) {
  return rows.map(({ kind, cells }) => [...cells.map(writtenValue), kind === 'blank' ? '' : kind]);
}

/** @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
function chartOf(sheet: Sheet, { kind, title, ranges, row }: SummaryChart) {
  const isTrend = kind === 'trend';
  const bare = sheet
    .newChart()
    .setNumHeaders(1)
    .setPosition(row, isTrend ? TREND_COLUMN : 1, 0, 0)
    .setOption('title', title)
    .setOption('width', CHART_WIDTH)
    .setOption('height', CHART_ROWS * ROW_HEIGHT);
  for (const { row: top, column, rows, columns } of ranges) {
    bare.addRange(sheet.getRange(top, column, rows, columns));
  }
  return isTrend
    ? bare.asLineChart().setRange(0, 1).build()
    : bare.asBarChart().setStacked().setColors(RESULT_COLOURS).build();
}
