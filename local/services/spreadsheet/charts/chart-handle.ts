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
    /**
     * Returns `null` before the chart is inserted.
     * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart#getChartId()
     */
    getChartId: ({ draft }) => draft.record.id || null,
    getContainerInfo: ({ file, draft }) => makeHandle(file, container, { draft }),
    getNumHeaders: ({ draft }) => draft.record.headers,
    getOptions: ({ file, draft }) => makeHandle(file, chartOptions, { draft }),
    getRanges: ({ file, draft }) => rangesOfChart(file, draft.record.ranges),
    modify: ({ file, draft }) => file.chartBuilder(draft),
  },
};

const container: ServiceClass<ContainerInfo, ContainerState> = {
  name: 'ContainerInfo',
  signatures: { getAnchorRow: '', getAnchorColumn: '', getOffsetX: '', getOffsetY: '' },
  methods: {
    getAnchorRow: ({ draft }) => draft.record.position.row,
    getAnchorColumn: ({ draft }) => draft.record.position.column,
    getOffsetX: ({ draft }) => draft.record.position.offsetX,
    getOffsetY: ({ draft }) => draft.record.position.offsetY,
  },
};

const chartOptions: ServiceClass<ChartOptions, OptionsState> = {
  name: 'ChartOptions',
  signatures: { get: 'str' },
  methods: {
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

export function chartOf(file: FileContext, handle: Chart): ChartDraft {
  const known = file.states.get(handle)?.state as ChartState | undefined;
  if (!known) throw googleError('Chart not found');
  return known.draft;
}
