import { googleError } from '../../errors/google-error';
import type { CellsOf } from '../book/box';
import type { ChartDraft } from '../book/chart-record';
import type { FileContext, Range } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

interface ChartState {
  file: FileContext;
  draft: ChartDraft;
  self: Chart;
}

interface ContainerState {
  draft: ChartDraft;
  self: ContainerInfo;
}

interface OptionsState {
  draft: ChartDraft;
  self: ChartOptions;
}

const chart: ServiceClass<Chart, ChartState> = {
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
    /**
     * Returns the position of the chart.
     * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getContainerInfo()
     */
    getContainerInfo: ({ file, draft }) => makeHandle(file, container, { draft }),
    /**
     * Returns the number of header rows or columns.
     * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getNumHeaders()
     */
    getNumHeaders: ({ draft }) => draft.record.headers,
    /** Returns the options, read-only. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getOptions() */
    getOptions: ({ file, draft }) => makeHandle(file, chartOptions, { draft }),
    /**
     * Returns the ranges that the chart shows.
     * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getRanges()
     */
    getRanges: ({ file, draft }) => rangesOfChart(file, draft.record.ranges),
    /**
     * Returns a builder. Pass the chart that it builds to `updateChart`.
     * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#modify()
     */
    modify: ({ file, draft }) => file.chartBuilder(draft),
  },
};

const container: ServiceClass<ContainerInfo, ContainerState> = {
  name: 'ContainerInfo',
  signatures: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  methods: {
    /** Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorRow() */
    getAnchorRow: ({ draft }) => draft.record.position.row,
    /** Counts from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorColumn() */
    getAnchorColumn: ({ draft }) => draft.record.position.column,
    /**
     * Returns the pixels right of the anchor.
     * https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetX()
     */
    getOffsetX: ({ draft }) => draft.record.position.offsetX,
    /** Returns the pixels below the anchor. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetY() */
    getOffsetY: ({ draft }) => draft.record.position.offsetY,
  },
};

const chartOptions: ServiceClass<ChartOptions, OptionsState> = {
  name: 'ChartOptions',
  signatures: { get: 'str' },
  methods: {
    /** Null if it was not set. https://developers.google.com/apps-script/reference/charts/chart-options#get(String) */
    get: ({ draft }, option: string) => draft.record.options[option] ?? null,
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export function chartHandle(file: FileContext, draft: ChartDraft): Chart {
  return makeHandle(file, chart, { file, draft });
}

export function rangesOfChart(file: FileContext, ranges: readonly CellsOf[]): Range[] {
  return ranges.map((cells) => file.range(cells));
}

/** The chart of a handle. */
export function chartOf(file: FileContext, handle: Chart): ChartDraft {
  const known = file.states.get(handle)?.state as ChartState | undefined;
  if (!known) throw googleError('Chart not found');
  return known.draft;
}
