import { googleError } from '../../errors/google-error';
import { a1Of } from '../book/a1';
import type { CellsOf } from '../book/box';
import type { ChartDraft, ChartRecord } from '../book/chart-record';
import { type ChartBuilder, cellsOfRange, type Desk, type Range } from '../handles/desk';
import { type MethodsOf, makeHandle, type ServiceClass } from '../handles/service-class';
import { chartHandle, rangesOfChart } from './chart-handle';

type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

interface BuilderAt {
  dialog: Desk;
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
  /** A range is added only once. https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#addRange(Range) */
  addRange: (at, range: Range) =>
    updated(at, ({ ranges }) => ({ ranges: withRange(ranges, cellsOfRange(at.dialog, range)) })),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asBarChart() */
  asBarChart: (at) => as(at, 'BAR'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asColumnChart() */
  asColumnChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>(at, 'COLUMN'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asLineChart() */
  asLineChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>(at, 'LINE'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#asPieChart() */
  asPieChart: (at) => as<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>(at, 'PIE'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#build() */
  build: ({ dialog, draft }) => {
    const { ranges, position } = draft.now.record;
    if (ranges.length === 0) throw googleError('At least one range is required to build a chart.');
    if (position.row < 1) throw googleError('A position is required to build a chart.');
    return chartHandle(dialog, draft.now);
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#clearRanges() */
  clearRanges: (at) => updated(at, () => ({ ranges: [] })),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#getRanges() */
  getRanges: ({ dialog, draft }) => rangesOfChart(dialog, draft.now.record.ranges),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setNumHeaders(Integer) */
  setNumHeaders: (at, headers: number) => updated(at, () => ({ headers })),
  /**
   * The option is not checked.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setOption(String,Object)
   */
  setOption: (at, option: string, value: unknown) => withOption(at, option, value),
  /**
   * Row and column count from 1, offsets are pixels.
   * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setPosition(Integer,Integer,Integer,Integer)
   */
  setPosition: (at, row: number, column: number, offsetX: number, offsetY: number) =>
    updated(at, () => ({ position: { row, column, offsetX, offsetY } })),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setTitle(String) */
  setTitle: (at, title: string) => withOption(at, 'title', title),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setXAxisTitle(String) */
  setXAxisTitle: (at, title: string) => withOption(at, 'hAxis.title', title),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setYAxisTitle(String) */
  setYAxisTitle: (at, title: string) => withOption(at, 'vAxis.title', title),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setColors(String) */
  setColors: (at, colours: string[]) => withOption(at, 'colors', colours.slice()),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setStacked() */
  setStacked: (at) => withOption(at, 'isStacked', true),
  /** https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder#setRange(Number,Number) */
  setRange: (at, start: number, end: number) => {
    withOption(at, 'vAxis.minValue', start);
    return withOption(at, 'vAxis.maxValue', end);
  },
};

/**
 * Builder of charts in a tab. Options are stored as given and not drawn.
 * https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
 */
export function chartBuilder(dialog: Desk, draft: ChartDraft): ChartBuilder {
  const name = CLASSES[draft.record.type] ?? 'EmbeddedChartBuilder';
  const builder: ServiceClass<BarBuilder, BuilderAt> = { name, signatures, methods };
  return makeHandle(dialog, builder, { dialog, draft: { now: draft } }) as unknown as ChartBuilder;
}

function withRange(ranges: readonly CellsOf[], added: CellsOf): readonly CellsOf[] {
  const same = ({ tab, box }: CellsOf) => tab === added.tab && a1Of(box) === a1Of(added.box);
  return ranges.some(same) ? ranges : [...ranges, added];
}

function as<B = BarBuilder>({ dialog, draft }: BuilderAt, type: string): B {
  const { tab, record } = draft.now;
  return chartBuilder(dialog, { tab, record: { ...record, type } }) as unknown as B;
}

function updated<B>(at: BuilderAt, change: (record: ChartRecord) => Partial<ChartRecord>): B {
  const { tab, record } = at.draft.now;
  at.draft.now = { tab, record: { ...record, ...change(record) } };
  return at.self as unknown as B;
}

function withOption<B>(at: BuilderAt, option: string, value: unknown): B {
  return updated(at, ({ options }) => ({ options: { ...options, [option]: value } }));
}
