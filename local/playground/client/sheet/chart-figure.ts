import type { ChartDefinition, SheetData } from '@odoo/o-spreadsheet';
import { boxOf, type CellsOf } from '../../../services/spreadsheet/book/box';
import type { ChartView } from '../../office/tab-view';
import { rangeText, type TabNames } from './range-text';

/** Size in pixels of a chart whose options have none. */
const USUAL = { width: 600, height: 371 };

const SHAPES = {
  BAR: { valueAxis: 'x', shape: { type: 'bar', horizontal: true } },
  COLUMN: { valueAxis: 'y', shape: { type: 'bar', horizontal: false } },
  LINE: { valueAxis: 'y', shape: { type: 'line', labelsAsText: true, cumulative: false } },
} as const;

/** Returns `[]` for a chart type that the add-on does not use. */
export function chartFigureOf(chart: ChartView, id: string, names: TabNames): SheetData['figures'] {
  const definition = definitionOf(chart, names);
  if (!definition) return [];
  const { position, options } = chart;
  return [
    {
      id,
      tag: 'chart',
      row: position.row - 1,
      col: position.column - 1,
      offset: { x: position.offsetX, y: position.offsetY },
      width: Number(options.width ?? USUAL.width),
      height: Number(options.height ?? USUAL.height),
      data: { ...definition, chartId: id },
    },
  ];
}

/**
 * Uses the first column of the ranges for labels and each other column as a series, as Sheets does.
 * Names of options: https://developers.google.com/apps-script/chart-configuration-options
 */
function definitionOf(
  { type, ranges, options, headers }: ChartView,
  names: TabNames,
): ChartDefinition | null {
  const known = SHAPES[type as keyof typeof SHAPES];
  if (!known) return null;
  const [labelRange, ...series] = columnsOf(ranges, headers).map((one) => rangeText(one, names));
  const colours = (options.colors ?? []) as readonly string[];
  return {
    ...known.shape,
    title: { text: String(options.title ?? '') },
    // Sheets puts the legend on the right and wraps long names. Chart.js would cut them off there.
    legendPosition: 'top',
    stacked: options.isStacked === true,
    axesDesign: { [known.valueAxis]: reachOf(options) },
    dataSource: {
      type: 'range',
      dataSetsHaveTitle: headers > 0,
      ...(labelRange !== undefined && { labelRange }),
      dataSets: series.map((dataRange, at) => ({ dataSetId: String(at), dataRange })),
    },
    dataSetStyles: Object.fromEntries(
      colours.map((backgroundColor, at) => [String(at), { backgroundColor }]),
    ),
  };
}

/**
 * Splits the ranges into columns. Leaves out all header rows but the last, because o-spreadsheet
 * accepts only one.
 */
function columnsOf(ranges: ChartView['ranges'], headers: number): CellsOf[] {
  const over = Math.max(0, headers - 1);
  return ranges.flatMap(({ tab, box: { row, column, rows, columns } }) =>
    Array.from({ length: columns }, (_, i) => ({
      tab,
      box: boxOf(row + over, column + i, rows - over),
    })),
  );
}

function reachOf(options: ChartView['options']): { min?: number; max?: number } {
  const { 'vAxis.minValue': min, 'vAxis.maxValue': max } = options;
  return {
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
  };
}
