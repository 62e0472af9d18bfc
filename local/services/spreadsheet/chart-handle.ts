import { googleError } from '../google-error';
import { type ChartDraft, chartBuilder, rangesOfChart } from './chart-builder';
import type { Desk } from './desk';
import { makeHandle, type ServiceClass } from './service-class';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type ChartOptions = GoogleAppsScript.Charts.ChartOptions;

interface ChartAt {
  desk: Desk;
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
    getChartId: ({ draft }) => draft.record.id || null,
    getContainerInfo: ({ desk, draft }) => makeHandle(desk, container, { draft }),
    getNumHeaders: ({ draft }) => draft.record.headers,
    getOptions: ({ desk, draft }) => makeHandle(desk, chartOptions, { draft }),
    getRanges: ({ desk, draft }) => rangesOfChart(desk, draft.record.ranges),
    modify: ({ desk, draft }) => chartBuilder(desk, draft),
  },
};

const container: ServiceClass<ContainerInfo, ContainerAt> = {
  name: 'ContainerInfo',
  signatures: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  methods: {
    getAnchorRow: ({ draft }) => draft.record.position.row,
    getAnchorColumn: ({ draft }) => draft.record.position.column,
    getOffsetX: ({ draft }) => draft.record.position.offsetX,
    getOffsetY: ({ draft }) => draft.record.position.offsetY,
  },
};

const chartOptions: ServiceClass<ChartOptions, OptionsAt> = {
  name: 'ChartOptions',
  signatures: { get: 'str' },
  methods: { get: ({ draft }, option: string) => draft.record.options[option] ?? null },
};

/**
 * Handle of a chart, built or inserted.
 * developers.google.com/apps-script/reference/spreadsheet/embedded-chart
 */
export function chartHandle(desk: Desk, draft: ChartDraft): Chart {
  return makeHandle(desk, chart, { desk, draft });
}

/** Chart that a handle stands for. */
export function chartOf(desk: Desk, handle: Chart): ChartDraft {
  const known = desk.states.get(handle)?.at as ChartAt | undefined;
  if (!known) throw googleError('Chart not found');
  return known.draft;
}
