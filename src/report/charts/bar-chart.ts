import type { ShownFigures } from '../../records/figure-scope';
import { type Figures, type StagePart, stageFigures } from '../../records/figures';
import { formatCount } from '../../texts/number-text';
import type { ReportContext } from '../data/report-words';
import type { Chart, Fill, Shape } from '../document/chart';

/** Millimetres: the text width of a portrait page in both layouts. */
export const CHART_WIDTH = 165;

const FILLS: Readonly<Record<StagePart, Fill>> = {
  onTime: 'dark',
  late: 'middle',
  within: 'light',
  overdue: 'hatched',
  doneNoDeadline: 'dark',
  openNoDeadline: 'light',
};

const ROW = 13;
const BAR = 6.5;
const LEGEND = 15;
/** Smallest width of a bar segment in millimetres, so that its figure fits. */
const NARROWEST = 9;

export interface BarRow {
  readonly name: string;
  readonly figures: Figures;
}

export function barChart(
  rows: readonly BarRow[],
  shown: ShownFigures,
  alt: string,
  context: ReportContext,
): Chart {
  return {
    width: CHART_WIDTH,
    height: LEGEND + rows.length * ROW,
    alt,
    shapes: [
      ...legend(shown, context),
      ...rows.flatMap((row, at) => bar(row, LEGEND + at * ROW, shown, context)),
    ],
  };
}

function legend({ main, parts }: ShownFigures, { words }: ReportContext): Shape[] {
  return parts.flatMap((part, at) => {
    const left = (at % 2) * (CHART_WIDTH / 2);
    const top = Math.floor(at / 2) * 6;
    return [
      { kind: 'box', at: [left, top + 0.5], width: 8, height: 4.5, fill: FILLS[part] },
      {
        ...{ kind: 'label', at: [left + 10, top + 2.75], align: 'left' },
        ...{ text: words.report.columns.parts[main][part], maxWidth: CHART_WIDTH / 2 - 10 },
      },
    ] as const;
  });
}

function bar(
  { name, figures }: BarRow,
  top: number,
  { main, parts: all }: ShownFigures,
  { language }: ReportContext,
): Shape[] {
  const results = stageFigures(figures, main);
  const parts = all.filter((part) => results[part] > 0);
  const spare = CHART_WIDTH - parts.length * NARROWEST;
  let left = 0;
  const pieces = parts.flatMap((part): Shape[] => {
    const fill = FILLS[part];
    const width = NARROWEST + (spare * results[part]) / results.asked;
    const at = left;
    left += width;
    return [
      { kind: 'box', at: [at, top + 5], width, height: BAR, fill },
      {
        ...{ kind: 'label', at: [at + width / 2, top + 5 + BAR / 2], align: 'center' },
        ...{ text: formatCount(results[part], language), maxWidth: width, bold: true },
        on: fill,
      },
    ];
  });
  const label: Shape = {
    ...{ kind: 'label', at: [0, top + 2.5], align: 'left' },
    ...{ text: name, maxWidth: CHART_WIDTH },
  };
  return [label, ...pieces];
}
