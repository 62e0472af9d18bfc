import { googleError } from '../../errors/google-error';
import { a1Of } from '../book/a1';
import type { CellsOf } from '../book/box';
import type { ChartDraft, ChartRecord } from '../book/chart-record';
import {
  type ChartBuilder,
  cellsOfRange,
  type FileContext,
  type Range,
} from '../handles/file-context';
import { type MethodsOf, makeHandle, type ServiceClass } from '../handles/service-class';
import { chartHandle, rangesOfChart } from './chart-handle';

type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

interface BuilderState {
  file: FileContext;
  draft: { now: ChartDraft };
  self: BarBuilder;
}

const CLASSES: Record<string, string> = {
  BAR: 'EmbeddedBarChartBuilder',
  COLUMN: 'EmbeddedColumnChartBuilder',
  LINE: 'EmbeddedLineChartBuilder',
  PIE: 'EmbeddedPieChartBuilder',
};

const signatures = {
  addRange: 'Range',
  asBarChart: '',
  asColumnChart: '',
  asLineChart: '',
  asPieChart: '',
  build: '',
  clearRanges: '',
  getRanges: '',
  setNumHeaders: 'int',
  setOption: 'str any',
  setPosition: 'int int int int',
  setTitle: 'str',
  setXAxisTitle: 'str',
  setYAxisTitle: 'str',
  setColors: 'list',
  setStacked: '',
  setRange: 'num num',
};

const methods: MethodsOf<BarBuilder, BuilderState> = {
  /** A range is added only once. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#addRange(Range) */
  addRange: (state, range: Range) =>
    updated(state, ({ ranges }) => ({
      ranges: withRange(ranges, cellsOfRange(state.file, range)),
    })),
  /** Changes to a bar chart. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asBarChart() */
  asBarChart: (state) => as(state, 'BAR'),
  /** Changes to a column chart. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asColumnChart() */
  asColumnChart: (state) =>
    as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>(state, 'COLUMN'),
  /** Changes to a line chart. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asLineChart() */
  asLineChart: (state) => as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>(state, 'LINE'),
  /** Changes to a pie chart. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asPieChart() */
  asPieChart: (state) => as<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>(state, 'PIE'),
  /**
   * Returns the chart. It is not yet in a sheet.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#build()
   */
  build: ({ file, draft }) => {
    const { ranges, position } = draft.now.record;
    if (ranges.length === 0) throw googleError('At least one range is required to build a chart.');
    if (position.row < 1) throw googleError('A position is required to build a chart.');
    return chartHandle(file, draft.now);
  },
  /** Removes all ranges. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#clearRanges() */
  clearRanges: (state) => updated(state, () => ({ ranges: [] })),
  /** Returns the ranges added so far. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#getRanges() */
  getRanges: ({ file, draft }) => rangesOfChart(file, draft.now.record.ranges),
  /**
   * Sets the number of header rows or columns.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setNumHeaders(Integer)
   */
  setNumHeaders: (state, headers: number) => updated(state, () => ({ headers })),
  /**
   * The option is not checked.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setOption(String,Object)
   */
  setOption: (state, option: string, value: unknown) => withOption(state, option, value),
  /**
   * Row and column count from 1, offsets are pixels.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setPosition(Integer,Integer,Integer,Integer)
   */
  setPosition: (state, row: number, column: number, offsetX: number, offsetY: number) =>
    updated(state, () => ({ position: { row, column, offsetX, offsetY } })),
  /**
   * Sets the title of the chart.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setTitle(String)
   */
  setTitle: (state, title: string) => withOption(state, 'title', title),
  /**
   * Sets the title of the horizontal axis.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setXAxisTitle(String)
   */
  setXAxisTitle: (state, title: string) => withOption(state, 'hAxis.title', title),
  /**
   * Sets the title of the vertical axis.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setYAxisTitle(String)
   */
  setYAxisTitle: (state, title: string) => withOption(state, 'vAxis.title', title),
  /**
   * Sets the colours of the series in order.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setColors(String)
   */
  setColors: (state, colours: string[]) => withOption(state, 'colors', colours.slice()),
  /** Stacks the series. https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setStacked() */
  setStacked: (state) => withOption(state, 'isStacked', true),
  /**
   * Sets the range of the value axis.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setRange(Number,Number)
   */
  setRange: (state, start: number, end: number) => {
    withOption(state, 'vAxis.minValue', start);
    return withOption(state, 'vAxis.maxValue', end);
  },
};

/**
 * Builder of charts in a tab. Options are stored as given and not drawn.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export function chartBuilder(file: FileContext, draft: ChartDraft): ChartBuilder {
  const name = CLASSES[draft.record.type] ?? 'EmbeddedChartBuilder';
  const builder: ServiceClass<BarBuilder, BuilderState> = { name, signatures, methods };
  return makeHandle(file, builder, { file, draft: { now: draft } }) as unknown as ChartBuilder;
}

function withRange(ranges: readonly CellsOf[], added: CellsOf): readonly CellsOf[] {
  const same = ({ tab, box }: CellsOf) => tab === added.tab && a1Of(box) === a1Of(added.box);
  return ranges.some(same) ? ranges : [...ranges, added];
}

function as<B = BarBuilder>({ file, draft }: BuilderState, type: string): B {
  const { tab, record } = draft.now;
  return chartBuilder(file, { tab, record: { ...record, type } }) as unknown as B;
}

function updated<B>(state: BuilderState, change: (record: ChartRecord) => Partial<ChartRecord>): B {
  const { tab, record } = state.draft.now;
  state.draft.now = { tab, record: { ...record, ...change(record) } };
  return state.self as unknown as B;
}

function withOption<B>(state: BuilderState, option: string, value: unknown): B {
  return updated(state, ({ options }) => ({ options: { ...options, [option]: value } }));
}
