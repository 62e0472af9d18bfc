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
  /**
   * Ignores a range that was already added.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#addRange(Range)
   */
  addRange: (state, range: Range) =>
    updated(state, ({ ranges }) => ({
      ranges: withRange(ranges, cellsOfRange(state.file, range)),
    })),
  asBarChart: (state) => as(state, 'BAR'),
  asColumnChart: (state) =>
    as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>(state, 'COLUMN'),
  asLineChart: (state) => as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>(state, 'LINE'),
  asPieChart: (state) => as<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>(state, 'PIE'),
  /**
   * Throws without a range or a position.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#build()
   */
  build: ({ file, draft }) => {
    const { ranges, position } = draft.now.record;
    if (ranges.length === 0) throw googleError('At least one range is required to build a chart.');
    if (position.row < 1) throw googleError('A position is required to build a chart.');
    return chartHandle(file, draft.now);
  },
  clearRanges: (state) => updated(state, () => ({ ranges: [] })),
  getRanges: ({ file, draft }) => rangesOfChart(file, draft.now.record.ranges),
  setNumHeaders: (state, headers: number) => updated(state, () => ({ headers })),
  /**
   * Accepts any option and value.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setOption(String,Object)
   */
  setOption: (state, option: string, value: unknown) => withOption(state, option, value),
  setPosition: (state, row: number, column: number, offsetX: number, offsetY: number) =>
    updated(state, () => ({ position: { row, column, offsetX, offsetY } })),
  setTitle: (state, title: string) => withOption(state, 'title', title),
  setXAxisTitle: (state, title: string) => withOption(state, 'hAxis.title', title),
  setYAxisTitle: (state, title: string) => withOption(state, 'vAxis.title', title),
  setColors: (state, colours: string[]) => withOption(state, 'colors', colours.slice()),
  setStacked: (state) => withOption(state, 'isStacked', true),
  setRange: (state, start: number, end: number) => {
    withOption(state, 'vAxis.minValue', start);
    return withOption(state, 'vAxis.maxValue', end);
  },
};

/**
 * Builder of a new chart or of one to modify, whatever its type. Options are stored as given, not checked or drawn.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export function chartBuilder(file: FileContext, draft: ChartDraft): ChartBuilder {
  return builderOver(file, { now: draft }, 'EmbeddedChartBuilder');
}

function builderOver(file: FileContext, draft: BuilderState['draft'], name: string): ChartBuilder {
  const builder: ServiceClass<BarBuilder, BuilderState> = { name, signatures, methods };
  return makeHandle(file, builder, { file, draft }) as unknown as ChartBuilder;
}

function withRange(ranges: readonly CellsOf[], added: CellsOf): readonly CellsOf[] {
  const same = ({ tab, box }: CellsOf) => tab === added.tab && a1Of(box) === a1Of(added.box);
  return ranges.some(same) ? ranges : [...ranges, added];
}

/** The builder of the type and the one from which it came change the same chart. */
function as<B = BarBuilder>({ file, draft }: BuilderState, type: string): B {
  const { tab, record } = draft.now;
  draft.now = { tab, record: { ...record, type } };
  return builderOver(file, draft, CLASSES[type] ?? 'EmbeddedChartBuilder') as unknown as B;
}

function updated<B>(state: BuilderState, change: (record: ChartRecord) => Partial<ChartRecord>): B {
  const { tab, record } = state.draft.now;
  state.draft.now = { tab, record: { ...record, ...change(record) } };
  return state.self as unknown as B;
}

function withOption<B>(state: BuilderState, option: string, value: unknown): B {
  return updated(state, ({ options }) => ({ options: { ...options, [option]: value } }));
}
