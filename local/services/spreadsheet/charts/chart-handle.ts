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
    /** Gives the id, null before the chart is inserted. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId() */
    getChartId: ({ draft }) => draft.record.id || null,
    /** Tells where the chart stands. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getContainerInfo() */
    getContainerInfo: ({ dialog, draft }) => makeHandle(dialog, container, { draft }),
    /** Counts the rows or columns taken as headers. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getNumHeaders() */
    getNumHeaders: ({ draft }) => draft.record.headers,
    /** Gives the options, not to be changed. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getOptions() */
    getOptions: ({ dialog, draft }) => makeHandle(dialog, chartOptions, { draft }),
    /** Gives the ranges that the chart shows. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getRanges() */
    getRanges: ({ dialog, draft }) => rangesOfChart(dialog, draft.record.ranges),
    /** Begins a change of the chart, kept by updateChart. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#modify() */
    modify: ({ dialog, draft }) => dialog.chartBuilder(draft),
  },
};

const container: ServiceClass<ContainerInfo, ContainerAt> = {
  name: 'ContainerInfo',
  signatures: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  methods: {
    /** Gives the row of the upper edge, from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorRow() */
    getAnchorRow: ({ draft }) => draft.record.position.row,
    /** Gives the column of the left edge, from 1. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getAnchorColumn() */
    getAnchorColumn: ({ draft }) => draft.record.position.column,
    /** Gives the pixels right of the anchor. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetX() */
    getOffsetX: ({ draft }) => draft.record.position.offsetX,
    /** Gives the pixels below the anchor. https://developers.google.com/apps-script/reference/spreadsheet/container-info#getOffsetY() */
    getOffsetY: ({ draft }) => draft.record.position.offsetY,
  },
};

const chartOptions: ServiceClass<ChartOptions, OptionsAt> = {
  name: 'ChartOptions',
  signatures: { get: 'str' },
  methods: {
    /** Gives an option, null when it was not set. https://developers.google.com/apps-script/reference/charts/chart-options#get(String) */
    get: ({ draft }, option: string) => draft.record.options[option] ?? null,
  },
};

/**
 * Handle of a chart, built or inserted.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export function chartHandle(dialog: Desk, draft: ChartDraft): Chart {
  return makeHandle(dialog, chart, { dialog, draft });
}

/** Handles of the ranges that a chart shows. */
export function rangesOfChart(dialog: Desk, ranges: readonly CellsOf[]): Range[] {
  return ranges.map((cells) => dialog.range(cells));
}

/** Chart that a handle stands for. */
export function chartOf(dialog: Desk, handle: Chart): ChartDraft {
  const known = dialog.states.get(handle)?.at as ChartAt | undefined;
  if (!known) throw googleError('Chart not found');
  return known.draft;
}
