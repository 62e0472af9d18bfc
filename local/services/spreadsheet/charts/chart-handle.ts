import { googleError } from '../../errors/google-error';
import type { CellsOf } from '../book/box';
import type { ChartDraft } from '../book/chart-record';
import type { Desk, Range } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

interface ChartAt {
  dialog: Desk;
  draft: ChartDraft;
  self: Chart;
}

interface ContainerAt {
  draft: ChartDraft;
  self: ContainerInfo;
}

interface OptionsAt {
  draft: ChartDraft;
  self: ChartOptions;
}

const chart: ServiceClass<Chart, ChartAt> = {
  name: 'EmbeddedChart',
  signatures: {
    getChartId: '',
    getContainerInfo: '',
    getNumHeaders: '',
    getOptions: '',
    getRanges: '',
    modify: '',
  },
  methods: {
    /** Null before the chart is inserted. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId() */
    getChartId: ({ draft }) => draft.record.id || null,
    /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getContainerInfo() */
    getContainerInfo: ({ dialog, draft }) => makeHandle(dialog, container, { draft }),
    /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getNumHeaders() */
    getNumHeaders: ({ draft }) => draft.record.headers,
    /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getOptions() */
    getOptions: ({ dialog, draft }) => makeHandle(dialog, chartOptions, { draft }),
    /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getRanges() */
    getRanges: ({ dialog, draft }) => rangesOfChart(dialog, draft.record.ranges),
    /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#modify() */
    modify: ({ dialog, draft }) => dialog.chartBuilder(draft),
  },
};

const container: ServiceClass<ContainerInfo, ContainerAt> = {
  name: 'ContainerInfo',
  signatures: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  methods: {
    /** Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorRow() */
    getAnchorRow: ({ draft }) => draft.record.position.row,
    /** Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorColumn() */
    getAnchorColumn: ({ draft }) => draft.record.position.column,
    /** https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetX() */
    getOffsetX: ({ draft }) => draft.record.position.offsetX,
    /** https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetY() */
    getOffsetY: ({ draft }) => draft.record.position.offsetY,
  },
};

const chartOptions: ServiceClass<ChartOptions, OptionsAt> = {
  name: 'ChartOptions',
  signatures: { get: 'str' },
  methods: {
    /** Null if it was not set. https://developers.google.com/apps-script/reference/charts/chart-options#get(String) */
    get: ({ draft }, option: string) => draft.record.options[option] ?? null,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export function chartHandle(dialog: Desk, draft: ChartDraft): Chart {
  return makeHandle(dialog, chart, { dialog, draft });
}

export function rangesOfChart(dialog: Desk, ranges: readonly CellsOf[]): Range[] {
  return ranges.map((cells) => dialog.range(cells));
}

/** The chart of a handle. */
export function chartOf(dialog: Desk, handle: Chart): ChartDraft {
  const known = dialog.states.get(handle)?.at as ChartAt | undefined;
  if (!known) throw googleError('Chart not found');
  return known.draft;
}
