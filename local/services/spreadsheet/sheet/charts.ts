import { googleError } from '../../errors/google-error';
import { chartBuilder } from '../charts/chart-builder';
import { chartHandle, chartOf } from '../charts/chart-handle';
import { type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { changedTab, type SheetState } from './sheet-state';

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
export const sheetChartMethods: MethodsOf<Sheet, SheetState> = {
  newChart: ({ file, tab }) => chartBuilder(file, { tab, record: EMPTY }),
  insertChart: (state, chart: Chart) => {
    const record = { ...chartOf(state.file, chart).record, id: state.file.newId() };
    changedTab(state, (tab) => {
      tab.charts = [...tab.charts, record];
    });
  },
  updateChart: (state, chart: Chart) => {
    const { record } = chartOf(state.file, chart);
    checkInserted(state, record.id);
    changedTab(state, (tab) => {
      tab.charts = tab.charts.map((one) => (one.id === record.id ? record : one));
    });
  },
  removeChart: (state, chart: Chart) => {
    const { id } = chartOf(state.file, chart).record;
    checkInserted(state, id);
    changedTab(state, (tab) => {
      tab.charts = tab.charts.filter((one) => one.id !== id);
    });
  },
  getCharts: ({ file, tab }) =>
    tabOf(file, tab).charts.map((record) => chartHandle(file, { tab, record })),
};

function checkInserted({ file, tab }: SheetState, id: number): void {
  if (!tabOf(file, tab).charts.some((one) => one.id === id)) {
    throw googleError('Chart not found in sheet.');
  }
}
