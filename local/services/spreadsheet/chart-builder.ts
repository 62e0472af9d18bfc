import { googleError } from '../google-error';
import { a1Of } from './a1';
import { chartHandle } from './chart-handle';
import type { CellsOf, ChartRecord } from './chart-record';
import { cellsOfRange, type Desk, type Range } from './desk';
import { type MethodsOf, makeHandle, type ServiceClass } from './service-class';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** Chart under construction; id 0 until it is inserted. */
export interface ChartDraft {
  readonly tab: number;
  readonly record: ChartRecord;
}

interface BuilderAt {
  desk: Desk;
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

const methods: MethodsOf<BarBuilder, BuilderAt> = {
  addRange: (at, range: Range) =>
    updated(at, ({ ranges }) => ({ ranges: withRange(ranges, cellsOfRange(at.desk, range)) })),
  asBarChart: (at) => as(at, 'BAR'),
  asColumnChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>(at, 'COLUMN'),
  asLineChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>(at, 'LINE'),
  asPieChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>(at, 'PIE'),
  build: ({ desk, draft }) => {
    const { ranges, position } = draft.now.record;
    if (ranges.length === 0) throw googleError('At least one range is required to build a chart.');
    if (position.row < 1) throw googleError('A position is required to build a chart.');
    return chartHandle(desk, draft.now);
  },
  clearRanges: (at) => updated(at, () => ({ ranges: [] })),
  getRanges: ({ desk, draft }) => rangesOfChart(desk, draft.now.record.ranges),
  setNumHeaders: (at, headers: number) => updated(at, () => ({ headers })),
  setOption: (at, option: string, value: unknown) => withOption(at, option, value),
  setPosition: (at, row: number, column: number, offsetX: number, offsetY: number) =>
    updated(at, () => ({ position: { row, column, offsetX, offsetY } })),
  setTitle: (at, title: string) => withOption(at, 'title', title),
  setXAxisTitle: (at, title: string) => withOption(at, 'hAxis.title', title),
  setYAxisTitle: (at, title: string) => withOption(at, 'vAxis.title', title),
  setColors: (at, colours: string[]) => withOption(at, 'colors', colours.slice()),
  setStacked: (at) => withOption(at, 'isStacked', true),
  setRange: (at, start: number, end: number) => {
    withOption(at, 'vAxis.minValue', start);
    return withOption(at, 'vAxis.maxValue', end);
  },
};

/**
 * Builder of charts in a tab; options are kept as given and drawn by nobody here.
 * developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export function chartBuilder(desk: Desk, draft: ChartDraft): Builder {
  const name = CLASSES[draft.record.type] ?? 'EmbeddedChartBuilder';
  const builder: ServiceClass<BarBuilder, BuilderAt> = { name, signatures, methods };
  return makeHandle(desk, builder, { desk, draft: { now: draft } }) as unknown as Builder;
}

/** Handles of the ranges that a chart shows. */
export function rangesOfChart(desk: Desk, ranges: readonly CellsOf[]): Range[] {
  return ranges.map((cells) => desk.range(cells));
}

function withRange(ranges: readonly CellsOf[], added: CellsOf): readonly CellsOf[] {
  const same = ({ tab, box }: CellsOf) => tab === added.tab && a1Of(box) === a1Of(added.box);
  return ranges.some(same) ? ranges : [...ranges, added];
}

function as<B = BarBuilder>({ desk, draft }: BuilderAt, type: string): B {
  const { tab, record } = draft.now;
  return chartBuilder(desk, { tab, record: { ...record, type } }) as unknown as B;
}

function updated<B>(at: BuilderAt, change: (record: ChartRecord) => Partial<ChartRecord>): B {
  const { tab, record } = at.draft.now;
  at.draft.now = { tab, record: { ...record, ...change(record) } };
  return at.self as unknown as B;
}

function withOption<B>(at: BuilderAt, option: string, value: unknown): B {
  return updated(at, ({ options }) => ({ options: { ...options, [option]: value } }));
}
