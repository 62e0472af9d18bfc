import { googleError } from '../../errors/google-error';
import { chartBuilder } from '../charts/chart-builder';
import { chartHandle, chartOf } from '../charts/chart-handle';
import { type Sheet, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { changedTab, type SheetAt } from './sheet-at';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const EMPTY = {
  id: 0,
  type: '',
  ranges: [],
  position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
};

export const sheetChartSignatures = {
  newChart: '',
  insertChart: 'EmbeddedChart',
  updateChart: 'EmbeddedChart',
  removeChart: 'EmbeddedChart',
  getCharts: '',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetChartMethods: MethodsOf<Sheet, SheetAt> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#newChart() */
  newChart: ({ dialog, tab }) => chartBuilder(dialog, { tab, record: EMPTY }),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertChart(EmbeddedChart) */
  insertChart: (at, chart: Chart) => {
    const record = { ...chartOf(at.dialog, chart).record, id: at.dialog.newId() };
    changedTab(at, (tab) => {
      tab.charts = [...tab.charts, record];
    });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#updateChart(EmbeddedChart) */
  updateChart: (at, chart: Chart) => {
    const { record } = chartOf(at.dialog, chart);
    checkInserted(at, record.id);
    changedTab(at, (tab) => {
      tab.charts = tab.charts.map((one) => (one.id === record.id ? record : one));
    });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#removeChart(EmbeddedChart) */
  removeChart: (at, chart: Chart) => {
    const { id } = chartOf(at.dialog, chart).record;
    checkInserted(at, id);
    changedTab(at, (tab) => {
      tab.charts = tab.charts.filter((one) => one.id !== id);
    });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getCharts() */
  getCharts: ({ dialog, tab }) =>
    tabOf(dialog, tab).charts.map((record) => chartHandle(dialog, { tab, record })),
};

function checkInserted({ dialog, tab }: SheetAt, id: number): void {
  if (!tabOf(dialog, tab).charts.some((one) => one.id === id)) {
    throw googleError('Chart not found in sheet.');
  }
}
